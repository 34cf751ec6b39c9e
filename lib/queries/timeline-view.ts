import 'server-only'
import { toCasualtiesView } from '@/lib/domain/casualties-view'
import { compareText, earlier, later, monthOf, monthsBetween } from '@/lib/domain/date'
import { record } from '@/lib/domain/record'
import { type TimelineView, toAnswerColumn, toIndicatorColumn, toTimelineEvents } from '@/lib/domain/timeline-view'
import { readFiguresQuery } from '@/lib/query/figures-query'
import type { Reach } from '@/lib/query/range'
import { everyShare } from '@/lib/query/shares-query'
import { splitAnswer, type TimelineCodes, type TimelineQuery, timelineFiles } from '@/lib/query/timeline-query'
import { listAnswerShares } from './answer-shares'
import { findReach } from './casualties-view'
import { getById, getDictionary } from './dictionary'
import { findMonths, listFigures } from './figures'
import { getKnownCodes } from './known-codes'
import { listMargins, listQuestions } from './questions'
import { remember } from './remember'

/** What a timeline's address may name, answers by question and position. */
export async function getTimelineCodes(): Promise<TimelineCodes> {
  const [codes, questions] = await Promise.all([getKnownCodes(), listQuestions()])
  return { codes, answers: questions.flatMap(({ id, answers }) => answers.map((answer) => `${id}.${answer.id}`)) }
}

/** The parts of a timeline over the months of its query that the record reaches. */
export async function getTimelineView(query: TimelineQuery): Promise<TimelineView> {
  const files = timelineFiles(query)
  const [reach, { indicators }, questions, figures, vintages, days, shares, context, margins] = await Promise.all([
    findTimelineReach(null),
    getDictionary(),
    listQuestions(),
    listFigures(files.casualties),
    listFigures({ ...files.casualties, vintage: 'all' }),
    listFigures(files.days),
    files.shares ? listAnswerShares(files.shares) : [],
    files.context ? listFigures(files.context) : [],
    listMargins(),
  ])
  const range = { from: later(query.from, reach?.first ?? query.from), to: earlier(query.to, reach?.last ?? query.to) }
  const months = monthsBetween(range.from, range.to)
  return {
    months,
    casualties: toCasualtiesView(figures, vintages, { ...range, asOf: query.asOf, indicators, isWholeSplit: false }),
    answers: query.answers.map((code) => {
      const { question: id, answer: answerId } = splitAnswer(code)
      const question = getById(new Map(questions.map((one) => [one.id, one])), id)
      const answer = getById(new Map(question.answers.map((one) => [one.id, one])), answerId)
      return toAnswerColumn(question, answer, { shares: shares.filter((share) => share.question.id === id), margins, months })
    }),
    indicators: query.indicators.map((id) => toIndicatorColumn(getById(indicators, id), context, { months, startDay: record.startDay })),
    events: toTimelineEvents(days, ['civilians-killed', 'civilians-injured']),
  }
}

/** The first and last month of which monthly casualties, survey shares or context figures were known; null before any was. */
export function findTimelineReach(asOf: string | null): Promise<Reach | null> {
  return remember(`timeline-reach ${asOf}`, async () => {
    const [casualties, context, shares] = await Promise.all([
      findReach(asOf),
      findMonths({ ...readFiguresQuery(new Map(), 'context'), asOf }),
      listAnswerShares(everyShare(asOf)),
    ])
    const months = [
      ...[casualties, context].flatMap((reach) => (reach ? [reach.first, reach.last] : [])),
      ...shares.flatMap(({ wave }) => [monthOf(wave.fieldworkStart), monthOf(wave.fieldworkEnd)]),
    ].sort(compareText)
    const [first, last] = [months[0], months.at(-1)]
    return first && last ? { first, last } : null
  })
}
