/** Colour and pattern of a chart, by what it shows. */
export type ChartTone = 'killed' | 'injured' | 'share' | 'context' | 'opinion'

/** How values are laid over the height of a plot. */
export const scaleKinds = ['linear', 'log'] as const
export type ScaleKind = (typeof scaleKinds)[number]

/**
 * The numbers beside a plot, ascending; the first stands at its lower edge and the last at its top. A linear axis begins
 * at zero, and is zero alone where there is nothing to show; a logarithmic one has no zero.
 */
export type ValueAxis = { readonly kind: ScaleKind; readonly ticks: readonly number[] }

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
  /** The number with its qualifier, as written at the bar where there is room; absent where it is not to be. */
  readonly label?: string | undefined
  /** The page of the month, without the day that a reader looks at the record on; absent where there is none. */
  readonly href?: string
}

/** Bars over consecutive months, one indicator, one scale. */
export type MonthPanel = {
  readonly id: string
  readonly title: string
  /** What the panel is of, where others of its page have the same title. */
  readonly heading?: string
  readonly tone: ChartTone
  /** Consecutive months, oldest first. */
  readonly bars: readonly MonthBar[]
  /** Panels that are to be compared share it. */
  readonly axis: ValueAxis
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
  /** The page of the value, as of months. */
  readonly href?: string
}

/** Marks over a stretch of months, never joined by a line. */
export type SpanPanel = {
  readonly id: string
  readonly title: string
  /** What the panel is of, where others of its page have the same title. */
  readonly heading?: string
  /** Words of the record in the title, which has them in English alone. */
  readonly quoted?: string
  readonly tone: ChartTone
  /** Oldest first. */
  readonly marks: readonly SpanMark[]
  /** The axis: `YYYY-MM`, both inclusive. */
  readonly from: string
  readonly to: string
  readonly axis: ValueAxis
  /** `%` on shares, empty on counts. */
  readonly suffix: string
  /** Where values before and after must not be compared. */
  readonly breaks: readonly SpanBreak[]
}

/** A vertical line, within a gap where one is given: from the last day before to the first one after. */
export type SpanBreak = { readonly day: string; readonly text: string; readonly gap?: { readonly from: string; readonly to: string } }

/** What a chart draws, as data that can cross from server to browser. */
export type ChartDrawing = { readonly kind: 'month'; readonly panel: MonthPanel } | { readonly kind: 'span'; readonly panel: SpanPanel }
