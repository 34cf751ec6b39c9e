import { percent } from '@/components/charts/scale'
import { DistributionDots } from '@/components/surveys/distribution-dots'
import { type Block, beside, space, stack, textBlock } from './block'
import type { PictureSection } from './picture'
import { textStyles } from './text-styles'

type AnswersSection = Extract<PictureSection, { kind: 'answers' }>

const gap = 24
const dotsHeight = 22
const scale = [0, 25, 50, 75, 100]

/** Every answer of one wave: its words, its share as a dot from 0 to 100, and the share as it is written. */
export function answersBlock({ note, row, entries }: AnswersSection, inner: number): Block {
  const [labelWidth, dotsWidth] = [inner * 0.36, inner * 0.38]
  const dotsLeft = labelWidth + gap
  const valueLeft = dotsLeft + dotsWidth + gap
  const lines = entries.map(({ entry, label, text }) => {
    const hasDots = entry.shares.length > 0
    const left = hasDots ? valueLeft : dotsLeft
    return beside([
      { left: 0, block: textBlock(label, { ...textStyles.text, width: labelWidth }) },
      ...(hasDots ? [{ left: dotsLeft, block: dotsBlock(row, entry.shares, dotsWidth) }] : []),
      { left, block: textBlock(text, { ...textStyles.text, width: inner - left, ink: hasDots ? 'ink' : 'muted' }) },
    ])
  })
  return stack(
    [
      textBlock(note, { ...textStyles.small, width: inner, ink: 'muted' }),
      beside([{ left: dotsLeft, block: scaleBlock(dotsWidth) }]),
      ...lines,
      space(4),
    ],
    4,
  )
}

function dotsBlock(row: AnswersSection['row'], shares: AnswersSection['entries'][number]['entry']['shares'], width: number): Block {
  return {
    height: dotsHeight,
    content: (
      <g className="tone-opinion">
        <svg width={width} height={dotsHeight} overflow="visible" aria-hidden="true">
          <DistributionDots row={row} shares={shares} />
        </svg>
      </g>
    ),
  }
}

/** The numbers of the scale, above the first dot. */
function scaleBlock(width: number): Block {
  return {
    height: dotsHeight,
    content: (
      <svg className="chart-box" width={width} height={dotsHeight} overflow="visible" aria-hidden="true">
        {scale.map((tick) => (
          <text key={tick} x={percent(tick / 100)} y="16" textAnchor="middle">
            {`${tick}\u202f%`}
          </text>
        ))}
      </svg>
    ),
  }
}
