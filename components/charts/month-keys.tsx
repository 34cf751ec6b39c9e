import type { MonthPanel } from '@/lib/domain/chart'
import type { Translator } from '@/lib/format/translator'
import { countRecent, HatchPattern, hatchId } from './month-drawing'
import { zeroMark } from './month-mark'

/** Explains the marks that this panel has, and no others. */
export function MonthKeys({ panel, t }: { readonly panel: MonthPanel; readonly t: Translator }) {
  const { bars } = panel
  const hatch = `${hatchId(panel)}-key`
  return (
    <ul className="chart-key">
      {panel.axis.kind === 'log' && (
        <li>
          <svg width="9" height="12" aria-hidden="true">
            <circle className="dot" cx="4.5" cy="6" r="3.5" />
          </svg>
          {t('charts.keyLog')}
        </li>
      )}
      {panel.axis.kind === 'log' && bars.some(({ value }) => value === 0) && (
        <li>
          <svg width="9" height="12" aria-hidden="true">
            <path className="zero-mark" d={zeroMark} transform="translate(4.5 2)" />
          </svg>
          {t('charts.keyZero')}
        </li>
      )}
      {bars.some(({ first }) => first !== null) && (
        <li>
          <svg width="18" height="12" aria-hidden="true">
            <rect className="first-tick" x="0" y="4.5" width="18" height="3" />
          </svg>
          {t('charts.keyFirst')}
        </li>
      )}
      {bars.some(({ gap }) => gap === 'not-published') && (
        <li>
          <svg width="12" height="12" aria-hidden="true">
            <circle className="gap-not-published" cx="6" cy="6" r="2.5" />
          </svg>
          {t('charts.keyNotPublished')}
        </li>
      )}
      {bars.some(({ gap }) => gap === 'not-split') && (
        <li>
          <svg width="18" height="12" aria-hidden="true">
            <HatchPattern id={hatch} />
            <rect className="gap-not-split" fill={`url(#${hatch})`} width="18" height="12" />
          </svg>
          {t('charts.keyNotSplit')}
        </li>
      )}
      {countRecent(panel) > 0 && (
        <li>
          <svg className="recent-band" width="18" height="12" aria-hidden="true">
            <rect width="18" height="12" />
            <line x1="0.5" x2="18" y1="0.5" y2="0.5" />
            <line x1="0.5" x2="0.5" y1="0.5" y2="12" />
          </svg>
          {t('charts.keyRecent')}
        </li>
      )}
    </ul>
  )
}
