import type { TimelineChoices } from '@/components/timeline/timeline-choice'
import { formatAnswer, formatName, formatQuestion, sortByName } from '@/lib/format/names'
import { listAnswerShares } from '@/lib/queries/answer-shares'
import { getDictionary } from '@/lib/queries/dictionary'
import { listFigures } from '@/lib/queries/figures'
import { listQuestions } from '@/lib/queries/questions'
import { readFiguresQuery } from '@/lib/query/figures-query'
import { everyShare } from '@/lib/query/shares-query'
import type { TimelineQuery } from '@/lib/query/timeline-query'

/** The answers and indicators of which something was known on the query's day, and those that it names. */
export async function listTimelineChoices(
  { answers: named, indicators: also, asOf }: TimelineQuery,
  locale: string,
): Promise<TimelineChoices> {
  const [questions, shares, figures, { indicators }] = await Promise.all([
    listQuestions(),
    listAnswerShares({ ...everyShare(asOf), groups: ['all'] }),
    listFigures({ ...readFiguresQuery(new Map(), 'context'), asOf }),
    getDictionary(),
  ])
  const answered = new Set([...named, ...shares.map(({ question, answer }) => `${question.id}.${answer.id}`)])
  const measured = new Set([...also, ...figures.map(({ series }) => series.indicator)])
  return {
    questions: sortByName(questions, (question) => formatQuestion(question, locale), locale)
      .map((question) => ({
        id: question.id,
        title: formatQuestion(question, locale),
        answers: question.answers
          .map((answer) => ({ code: `${question.id}.${answer.id}`, label: formatAnswer(answer, locale) }))
          .filter(({ code }) => answered.has(code)),
      }))
      .filter(({ answers }) => answers.length > 0),
    indicators: sortByName([...indicators.values()], (indicator) => formatName(indicator, locale), locale)
      .filter(({ id }) => measured.has(id))
      .map((indicator) => ({ id: indicator.id, name: formatName(indicator, locale), producer: indicator.producer })),
  }
}
