import type { AnswerOption, AnswerShare, Question, Wave } from './answer-share'
import type { CasualtiesView } from './casualties-view'
import { type Breakdown, breakdownNames } from './codes'
import { type ContextView, toContextViews } from './context-view'
import { compareText, monthOf, monthsBetween } from './date'
import { groupBy } from './group-by'
import type { Indicator } from './indicator'
import type { Margin } from './margin'
import type { Figure } from './observation'
import { type SurveyView, toSurveyView } from './survey-view'

/** Casualties, survey answers, context indicators and single days over the same months. */
export type TimelineView = {
  /** Consecutive, oldest first. */
  readonly months: readonly string[]
  /** Of the same months. */
  readonly casualties: CasualtiesView
  readonly answers: readonly AnswerColumn[]
  readonly indicators: readonly IndicatorColumn[]
  /** Oldest first. */
  readonly events: readonly TimelineEvent[]
}

/** One answer to one question. */
export type AnswerColumn = {
  readonly question: Question
  readonly answer: AnswerOption
  /** The shares of this answer alone. */
  readonly survey: SurveyView
  /** One for each month of the view. */
  readonly months: readonly AnswerMonth[]
}

/** The shares of the waves whose fieldwork touches a month: newest first, an interim release after its final one. */
export type AnswerMonth = {
  readonly shares: readonly MonthShare[]
  /** Why there is none: no wave of the question touches the month, or the waves that do have no share of this answer. */
  readonly gap: 'not-asked' | 'not-published' | null
}

/** A share in one of its months. */
export type MonthShare = {
  readonly share: AnswerShare
  /** The final wave that replaces this interim one, where the view has it. */
  readonly finalWave: Wave | null
  /** The other months that the fieldwork touches: the same wave stands there too, where the view has them. */
  readonly otherMonths: readonly string[]
}

type AnswerParts = {
  /** Of every answer of the question. */
  readonly shares: readonly AnswerShare[]
  /** Of any waves. */
  readonly margins: readonly Margin[]
  /** Of the view. */
  readonly months: readonly string[]
}

/** Arranges the shares of one answer. */
export function toAnswerColumn(question: Question, answer: AnswerOption, { shares, margins, months }: AnswerParts): AnswerColumn {
  const survey = toSurveyView(
    question,
    shares.filter((share) => share.answer.id === answer.id),
    margins,
  )
  const asked = new Set(shares.flatMap(({ wave }) => fieldworkMonths(wave)))
  const placed = survey.rows.flatMap(({ wave, finalWave, cells }) => {
    const touched = fieldworkMonths(wave)
    return cells.flatMap((cell) => cell.shares.map((share) => ({ share, finalWave, touched })))
  })
  return {
    question,
    answer,
    survey,
    months: months.map((month) => {
      const touching = placed.flatMap(({ share, finalWave, touched }) =>
        touched.includes(month) ? [{ share, finalWave, otherMonths: touched.filter((other) => other !== month) }] : [],
      )
      const gap = touching.length > 0 ? null : asked.has(month) ? 'not-published' : 'not-asked'
      return { shares: touching, gap }
    }),
  }
}

/** The months that a fieldwork touches, oldest first. */
export function fieldworkMonths({ fieldworkStart, fieldworkEnd }: Pick<Wave, 'fieldworkStart' | 'fieldworkEnd'>): string[] {
  return monthsBetween(monthOf(fieldworkStart), monthOf(fieldworkEnd))
}

/** One context indicator: one producer. */
export type IndicatorColumn = {
  readonly indicator: Indicator
  /** null where nothing was published for these months. */
  readonly view: ContextView | null
  /** One for each month of the view: the figures whose period ends in it, oldest first. */
  readonly months: readonly (readonly Figure[])[]
}

/** Arranges the figures of one indicator. `months`: of the view. */
export function toIndicatorColumn(
  indicator: Indicator,
  figures: readonly Figure[],
  { months, startDay }: { readonly months: readonly string[]; readonly startDay: string },
): IndicatorColumn {
  const own = figures.filter(({ series }) => series.indicator === indicator.id)
  const byMonth = groupBy(own, ({ period }) => monthOf(period.end))
  return {
    indicator,
    view: toContextViews(own, { indicators: [indicator], startDay })[0] ?? null,
    months: months.map((month) => byMonth.get(month) ?? []),
  }
}

/** Figures published for one day at one place, split as little as any of them. */
export type TimelineEvent = {
  readonly day: string
  readonly place: string
  readonly breakdown: Breakdown
  /** In the order of indicators given: one each. */
  readonly figures: readonly Figure[]
}

/**
 * The single days of which the record has figures: a day and a place, oldest first. Of several splits of them, those
 * that leave the fewest people out; parts of them stand on the pages of their figures. `indicators`: in the order to show.
 */
export function toTimelineEvents(figures: readonly Figure[], indicators: readonly string[]): TimelineEvent[] {
  const counted = figures.filter(({ series }) => indicators.includes(series.indicator))
  const events = [...groupBy(counted, ({ period, series }) => `${period.start} ${series.place}`).values()]
  return events.flatMap(leastSplit).sort((a, b) => compareText(a.day, b.day) || compareText(a.place, b.place))

  function leastSplit(ofDay: readonly [Figure, ...Figure[]]): TimelineEvent[] {
    const fewest = Math.min(...ofDay.map(countSplits))
    const whole = groupBy(
      ofDay.filter((figure) => countSplits(figure) === fewest),
      ({ series }) => breakdownNames.map((name) => series[name]).join('|'),
    )
    return [...whole.values()].map((own) => {
      const [{ period, series }] = own
      const { indicator: _, place, ...breakdown } = series
      const ordered = own.toSorted((a, b) => indicators.indexOf(a.series.indicator) - indicators.indexOf(b.series.indicator))
      return { day: period.start, place, breakdown, figures: ordered }
    })
  }
}

function countSplits({ series }: Figure): number {
  return breakdownNames.filter((name) => series[name] !== 'all').length
}
