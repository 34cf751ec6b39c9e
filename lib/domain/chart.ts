/** Colour and pattern of a chart, by what it shows. */
export type ChartTone = 'killed' | 'injured' | 'share' | 'context' | 'opinion'

/** One position on a month axis. */
export type MonthBar = {
  readonly month: string
  /** null: no bar, and `gap` says why. Zero is a published zero. */
  readonly value: number | null
  readonly gap: 'not-published' | 'not-split' | null
  /** The value first published, where it differs from today's. */
  readonly first: number | null
  /** Everything that a tooltip or a screen reader says: `November 2025: at least 226, published December 2025`. */
  readonly text: string
}

/** Bars over consecutive months, one indicator, one scale. */
export type MonthPanel = {
  readonly id: string
  readonly title: string
  readonly tone: ChartTone
  /** Consecutive months, oldest first. */
  readonly bars: readonly MonthBar[]
  /** Top of the scale; panels that are to be compared share it. */
  readonly maximum: number
  /** The first month, `YYYY-MM`, that is to be marked as recent; null for none. */
  readonly recentFrom: string | null
}

/** A value that holds for a stretch of days: a wave's fieldwork, a period, or one day. */
export type SpanMark = {
  readonly id: string
  /** Inclusive days. */
  readonly start: string
  readonly end: string
  readonly value: number
  /** The value first published, where it differs from today's and the chart shows it. */
  readonly first?: number | null
  /** The ends of the published margin of error, within the scale; null or absent where none was published. */
  readonly margin?: { readonly low: number; readonly high: number } | null
  /** Drawn hollow: an interim or superseded value. */
  readonly isHollow: boolean
  /** The number as written beside the mark, where it is labelled. */
  readonly label: string | null
  /** Everything that a tooltip or a screen reader says. */
  readonly text: string
}

/** Marks over a stretch of months, never joined by a line. */
export type SpanPanel = {
  readonly id: string
  readonly title: string
  readonly tone: ChartTone
  /** Oldest first. */
  readonly marks: readonly SpanMark[]
  /** The axis: `YYYY-MM`, both inclusive. */
  readonly from: string
  readonly to: string
  readonly maximum: number
  /** `%` on shares, empty on counts. */
  readonly suffix: string
  /** Where values before and after must not be compared. */
  readonly breaks: readonly SpanBreak[]
}

/** A vertical line, within a gap where one is given: from the last day before to the first one after. */
export type SpanBreak = { readonly day: string; readonly text: string; readonly gap?: { readonly from: string; readonly to: string } }

/** What a chart draws, as data that can cross from server to browser. */
export type ChartDrawing = { readonly kind: 'month'; readonly panel: MonthPanel } | { readonly kind: 'span'; readonly panel: SpanPanel }

/** Round numbers from 0 to at least `maximum`, three to six of them. Zero alone where there is nothing to show. */
export function scaleTicks(maximum: number): number[] {
  if (maximum <= 0) return [0]
  const power = 10 ** Math.floor(Math.log10(maximum))
  const step = [0.2, 0.5, 1, 2].map((factor) => factor * power).find((candidate) => maximum / candidate <= 5) ?? power
  const count = Math.ceil(maximum / step)
  return Array.from({ length: count + 1 }, (_, index) => Math.round(index * step * 100) / 100)
}
