import type { ReactNode } from 'react'
import { countRecent, HatchPattern, hatchId } from '@/components/charts/month-drawing'
import { zeroMark } from '@/components/charts/month-mark'
import { hasLongBreak } from '@/components/charts/span-drawing'
import { breakLetter } from '@/components/charts/span-geometry'
import type { ChartDrawing, ChartTone } from '@/lib/domain/chart'
import type { Translator } from '@/lib/format/translator'
import { type Block, beside, stack, textBlock } from './block'
import { textWidth } from './picture-fonts'
import { textStyles } from './text-styles'

/** A mark and what it means. */
type Key = { readonly symbol: ReactNode; readonly text: string }

const symbolRoom = 26
const gap = 24
const { small } = textStyles

/** The marks of all panels, each explained once. */
export function pictureKeys({ drawings, days }: { drawings: readonly ChartDrawing[]; days: readonly string[] }, t: Translator): Key[] {
  const months = drawings.flatMap((drawing) => (drawing.kind === 'month' ? [drawing.panel] : []))
  const bars = months.flatMap((panel) => panel.bars)
  const spans = drawings.flatMap((drawing) => (drawing.kind === 'span' ? [drawing.panel] : []))
  const marks = spans.flatMap((panel) => panel.marks)
  const hollow = spans.find((panel) => panel.marks.some(({ isHollow }) => isHollow))
  const uncertain = spans.find((panel) => panel.marks.some(({ margin }) => margin))
  const hatched = months.find((panel) => panel.bars.some((bar) => bar.gap === 'not-split'))
  const log = months.find((panel) => panel.axis.kind === 'log')
  return [
    ...(log ? [{ symbol: <DotSymbol tone={log.tone} />, text: t('charts.keyLog') }] : []),
    ...(log && bars.some(({ value }) => value === 0) ? [{ symbol: <ZeroSymbol tone={log.tone} />, text: t('charts.keyZero') }] : []),
    ...(bars.some(({ first }) => first !== null)
      ? [{ symbol: <rect className="first-tick" y="8.5" width="18" height="3" />, text: t('charts.keyFirst') }]
      : []),
    ...(marks.some(({ first }) => typeof first === 'number')
      ? [{ symbol: <circle className="first-ring" cx="9" cy="10" r="3" />, text: t('charts.keyFirst') }]
      : []),
    ...(bars.some((bar) => bar.gap === 'not-published')
      ? [{ symbol: <circle className="gap-not-published" cx="9" cy="10" r="2.5" />, text: t('charts.keyNotPublished') }]
      : []),
    ...(hatched ? [{ symbol: <HatchSymbol id={`${hatchId(hatched)}-key`} />, text: t('charts.keyNotSplit') }] : []),
    ...(months.some((panel) => countRecent(panel) > 0) ? [{ symbol: <RecentSymbol />, text: t('charts.keyRecent') }] : []),
    ...(hollow ? [{ symbol: <HollowSymbol tone={hollow.tone} />, text: t('charts.keyHollow') }] : []),
    ...(days.length > 0 ? [{ symbol: <line className="day-line" x1="9" x2="9" y1="3" y2="17" />, text: t('timeline.days.key') }] : []),
    ...(uncertain ? [{ symbol: <MarginSymbol tone={uncertain.tone} />, text: t('charts.keyMargin') }] : []),
  ]
}

/** From which width of the plot on breaks have their text in it: chart-labels.css has the same. */
const breakTextWidth = 480

/** The breaks of a panel whose texts have no room in its plot: their letters stand there. */
export function breakKeys(drawing: ChartDrawing, plotWidth: number): Key[] {
  if (drawing.kind === 'month' || (plotWidth >= breakTextWidth && !hasLongBreak(drawing.panel))) return []
  return drawing.panel.breaks.map(({ text }, index) => ({
    symbol: <line className="break-line" x1="9" x2="9" y1="3" y2="17" />,
    text: `${breakLetter(index)} ${text}`,
  }))
}

/** Keys one after the other, as many a line as fit; one that is longer than a line is wrapped. */
export function keysBlock(keys: readonly Key[], width: number): Block {
  const lines: Key[][] = []
  for (const key of keys) {
    const last = lines.at(-1)
    if (last && keysWidth([...last, key]) <= width) last.push(key)
    else lines.push([key])
  }
  return stack(
    lines.map((line) =>
      beside(
        line.flatMap(({ symbol, text }, index) => {
          const left = index === 0 ? 0 : keysWidth(line.slice(0, index)) + gap
          return [
            { left, block: { height: small.leading, content: symbol } },
            { left: left + symbolRoom, block: textBlock(text, { ...small, ink: 'muted', width: width - symbolRoom }) },
          ]
        }),
      ),
    ),
  )
}

function keysWidth(keys: readonly Key[]): number {
  return keys.reduce((sum, { text }) => sum + symbolRoom + textWidth(text, small.size, small.weight) + 1, 0) + gap * (keys.length - 1)
}

function HatchSymbol({ id }: { readonly id: string }) {
  return (
    <>
      <HatchPattern id={id} />
      <rect className="gap-not-split" fill={`url(#${id})`} y="4" width="18" height="12" />
    </>
  )
}

function RecentSymbol() {
  return (
    <g className="recent-band">
      <rect y="4" width="18" height="12" />
      <line x1="0.5" x2="18" y1="4.5" y2="4.5" />
      <line x1="0.5" x2="0.5" y1="4.5" y2="16" />
    </g>
  )
}

type SymbolProps = { readonly tone: ChartTone }

function DotSymbol({ tone }: SymbolProps) {
  return (
    <g className={`tone-${tone}`}>
      <circle className="dot" cx="9" cy="10" r="3.5" />
    </g>
  )
}

function ZeroSymbol({ tone }: SymbolProps) {
  return (
    <g className={`tone-${tone}`}>
      <path className="zero-mark" d={zeroMark} transform="translate(9 6)" />
    </g>
  )
}

function HollowSymbol({ tone }: SymbolProps) {
  return (
    <g className={`tone-${tone}`}>
      <line className="span-mark" x1="4" x2="14" y1="10" y2="10" />
      <line className="span-hollow" x1="4" x2="14" y1="10" y2="10" />
    </g>
  )
}

function MarginSymbol({ tone }: SymbolProps) {
  return (
    <g className={`tone-${tone}`}>
      <g className="whisker">
        <path d="M9 4V16M5.5 4H12.5M5.5 16H12.5" />
      </g>
    </g>
  )
}
