import { compareText } from '@/lib/domain/date'
import { record } from '@/lib/domain/record'
import { all, everySplit, type FiguresQuery, readFiguresQuery } from './figures-query'
import type { KnownCodes } from './known-codes'
import { mostParameters, type Parameter, readParameters } from './parameters'
import { checkRange, closeRange, type Reach } from './range'
import type { SharesQuery } from './shares-query'

/** Which months, survey answers and context indicators stand below the casualties on one time axis. */
export type TimelineQuery = {
  readonly from: string
  readonly to: string
  /** `{question}.{answer}`, in the order of the address. */
  readonly answers: readonly string[]
  /** In the order of the address. */
  readonly indicators: readonly string[]
  readonly asOf: string | null
  /** Ids of the documents that alone are considered, by a frozen chart; absent, all are. */
  readonly documents?: readonly string[]
}

/** What an address may name: the codes of the record, and its answers as `{question}.{answer}`. */
export type TimelineCodes = { readonly codes: KnownCodes; readonly answers: readonly string[] }

/** As many answers and indicators as an address has room for, beside `from`, `to` and `asOf`. */
export const mostPanels = mostParameters - 3

/** What the timeline's address takes. */
export function timelineParameters({ codes, answers }: TimelineCodes): readonly Parameter[] {
  return [
    { name: 'from', kind: 'month' },
    { name: 'to', kind: 'month' },
    { name: 'answer', kind: 'code', codes: answers, isRepeatable: true },
    { name: 'indicator', kind: 'code', codes: codes.indicators.context, isRepeatable: true },
    { name: 'asOf', kind: 'day' },
  ]
}

/**
 * The timeline's query. An open range is the last 24 months of the reach. An address that names an answer or an
 * indicator shows exactly what it names; one that names neither, the record's own choice. Throws BadRequest.
 */
export function parseTimelineQuery(search: string, known: TimelineCodes, reach: Reach): TimelineQuery {
  const values = readParameters(search, timelineParameters(known))
  const from = values.get('from')?.[0] ?? null
  const to = values.get('to')?.[0] ?? null
  checkRange(from, to)
  const isChosen = namesPanels(values)
  return {
    ...closeRange(from, to, reach),
    answers: isChosen ? (values.get('answer') ?? []) : record.timeline.answers.filter((code) => known.answers.includes(code)),
    indicators: isChosen
      ? (values.get('indicator') ?? [])
      : record.timeline.indicators.filter((code) => known.codes.indicators.context.includes(code)),
    asOf: values.get('asOf')?.[0] ?? null,
  }
}

/** Whether an address says which panels it shows; otherwise they are the record's own choice. */
export function namesPanels(values: { has(name: string): boolean }): boolean {
  return values.has('answer') || values.has('indicator')
}

/** An answer's question and its own code. */
export function splitAnswer(code: string): { readonly question: string; readonly answer: string } {
  const [question = '', ...answer] = code.split('.')
  return { question, answer: answer.join('.') }
}

/** What the timeline's forms and links keep beside the months. */
export function keptTimelineParameters({ answers, indicators, asOf }: TimelineQuery): [string, string][] {
  return [
    ...answers.map((answer): [string, string] => ['answer', answer]),
    ...indicators.map((indicator): [string, string] => ['indicator', indicator]),
    ...(asOf ? [['asOf', asOf] satisfies [string, string]] : []),
  ]
}

/** The query as its address states it, everything explicit. */
export function timelineSearch(query: TimelineQuery): URLSearchParams {
  return new URLSearchParams([['from', query.from], ['to', query.to], ...keptTimelineParameters(query)])
}

/** The data addresses that hold what a timeline shows: what is not asked for is null. */
export type TimelineFiles = {
  readonly casualties: FiguresQuery
  /** Single days at every place, for the events. */
  readonly days: FiguresQuery
  /** Every answer of the chosen questions, among all respondents. */
  readonly shares: SharesQuery | null
  readonly context: FiguresQuery | null
}

/** The queries of a timeline's parts. */
export function timelineFiles({ from, to, answers, indicators, asOf, documents }: TimelineQuery): TimelineFiles {
  const range = { from, to, asOf, ...(documents && { documents }) }
  const casualties = { ...readFiguresQuery(new Map(), 'casualties'), ...range }
  const questions = [...new Set(answers.map((code) => splitAnswer(code).question))].sort(compareText)
  return {
    casualties,
    days: { ...casualties, place: all, breakdown: everySplit, period: 'day' },
    shares: questions.length > 0 ? { questions, groups: ['all'], waves: null, ...range } : null,
    context:
      indicators.length > 0 ? { ...readFiguresQuery(new Map(), 'context'), ...range, indicators: indicators.toSorted(compareText) } : null,
  }
}
