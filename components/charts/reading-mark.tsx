import type { RefObject } from 'react'
import { PageLink } from '@/components/layout/page-link'
import type { Reading } from './chart-drawing'
import { percent } from './scale'

type ReadingMarkProps = {
  readonly reading: Reading
  readonly openText: string
  readonly link: RefObject<HTMLAnchorElement | null>
}

/** The policy of pages forbids style attributes in HTML, not styles set by script: a reading is never in server HTML. */
export function ReadingMark({ reading: { left, right, text, href }, openText, link }: ReadingMarkProps) {
  const middle = percent((left + right) / 2)
  return (
    <>
      <div className="chart-cursor" style={{ left: middle }} />
      <div className="chart-tooltip" style={standOver(middle)}>
        {text}
        {href && (
          // No stop of the tabulator: Enter on the range input does the same.
          <PageLink className="chart-open" href={href} tabIndex={-1} ref={link}>
            {openText}
          </PageLink>
        )}
      </div>
    </>
  )
}

/** The months that are being chosen. */
export function SelectionMark({ from, to, text }: { readonly from: Reading; readonly to: Reading; readonly text: string }) {
  return (
    <>
      <div className="chart-selection" style={{ left: percent(from.left), width: percent(to.right - from.left) }} />
      <div className="chart-tooltip" style={standOver(percent((from.left + to.right) / 2))}>
        {text}
      </div>
    </>
  )
}

/** Shifted by the same share of its own width, a text never leaves the plot. */
function standOver(middle: string) {
  return { left: middle, transform: `translateX(-${middle})` }
}
