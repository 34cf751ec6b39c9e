import 'server-only'
import type { AnswerShare } from '@/lib/domain/answer-share'
import { listNewerFigures, listNewerShares, type Newer } from '@/lib/domain/newer'
import type { Figure } from '@/lib/domain/observation'
import type { ChartValues } from '@/lib/query/chart-values'
import { listAnswerShares } from './answer-shares'
import { listFigures } from './figures'

/** What is newer than a chart: how much of it, and the value to name. */
export type NewerValues = {
  readonly count: number
  /** A revised value before one that is new, of the last period or fieldwork. */
  readonly first: { readonly subject: 'figure'; readonly value: Figure } | { readonly subject: 'share'; readonly value: AnswerShare }
}

/** What the newest values of a chart say otherwise than those shown; null where nothing. */
export async function findNewerValues(shown: ChartValues, newest: ChartValues): Promise<NewerValues | null> {
  const [shownFigures, newestFigures, shownShares, newestShares] = await Promise.all([
    readFigures(shown),
    readFigures(newest),
    readShares(shown),
    readShares(newest),
  ])
  const news = [
    ...listNewerFigures(shownFigures, newestFigures).map(({ kind, value }) => ({ kind, subject: 'figure' as const, value })),
    ...listNewerShares(shownShares, newestShares).map(({ kind, value }) => ({ kind, subject: 'share' as const, value })),
  ]
  const [first] = news.toSorted((a, b) => rank(a) - rank(b))
  return first ? { count: news.length, first } : null
}

function rank({ kind }: Pick<Newer<unknown>, 'kind'>): number {
  return kind === 'revised' ? 0 : 1
}

async function readFigures({ figures }: ChartValues): Promise<Figure[]> {
  return (await Promise.all(figures.map(listFigures))).flat()
}

async function readShares({ shares, answers }: ChartValues): Promise<readonly AnswerShare[]> {
  const read = shares ? await listAnswerShares(shares) : []
  return answers === null ? read : read.filter(({ question, answer }) => answers.includes(`${question.id}.${answer.id}`))
}
