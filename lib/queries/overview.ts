import 'server-only'
import type { Question } from '@/lib/domain/answer-share'
import type { CasualtiesView, FigureCell } from '@/lib/domain/casualties-view'
import type { Completeness } from '@/lib/domain/completeness'
import { type ContextView, toContextViews } from '@/lib/domain/context-view'
import { monthOf } from '@/lib/domain/date'
import type { Indicator, Place } from '@/lib/domain/indicator'
import type { PeriodComparison } from '@/lib/domain/month-comparisons'
import { record } from '@/lib/domain/record'
import { type SurveyRow, toSurveyView } from '@/lib/domain/survey-view'
import { type ExplorerQuery, emptyReach, parseExplorerQuery, type Reach } from '@/lib/query/explorer-query'
import { readFiguresQuery } from '@/lib/query/figures-query'
import { listAnswerShares } from './answer-shares'
import { findReach, getCasualtiesView } from './casualties-view'
import { listComparisons } from './comparisons'
import { getCompleteness } from './completeness'
import { getById, getDictionary } from './dictionary'
import { listFigures } from './figures'
import { getKnownCodes } from './known-codes'
import { findQuestion, listWaves } from './questions'

/** What the overview leads with: the newest of everything. */
export type Overview = {
  /** The newest months, and the newest of all beside others; null where no month had been published by the day. */
  readonly casualties: {
    readonly query: ExplorerQuery
    readonly view: CasualtiesView
    readonly comparisons: readonly PeriodComparison<FigureCell>[]
  } | null
  /** How months had grown with age; null where the record has no casualty figures. */
  readonly completeness: Completeness | null
  /** Of the whole record, whatever the day. */
  readonly reach: Reach
  /** Month in which the newest survey fieldwork ended; null where there are no surveys. */
  readonly lastFieldwork: string | null
  readonly place: Place
  readonly survey: { readonly question: Question; readonly row: SurveyRow } | null
  readonly context: readonly { readonly indicator: Indicator; readonly newest: ContextView['newest'] }[]
}

/** What was newest on a day; null is the record as it stands. */
export async function getOverview(asOf: string | null): Promise<Overview> {
  const [codes, reach, known, { places }, waves] = await Promise.all([
    getKnownCodes(),
    findReach(null),
    findReach(asOf),
    getDictionary(),
    listWaves(),
  ])
  const query = known && { ...parseExplorerQuery('', codes, known), asOf }
  const lastWave = waves.at(-1)
  return {
    casualties: query && { query, view: await getCasualtiesView(query), comparisons: await listComparisons(query.to, asOf) },
    completeness: await getCompleteness(asOf),
    reach: reach ?? emptyReach,
    lastFieldwork: lastWave ? monthOf(lastWave.fieldworkEnd) : null,
    place: getById(places, record.defaultPlace),
    survey: await findNewestSurvey(asOf),
    context: await listNewestContext(asOf),
  }
}

async function findNewestSurvey(asOf: string | null): Promise<Overview['survey']> {
  const question = await findQuestion(record.leadQuestion)
  if (!question) return null
  const shares = await listAnswerShares({ questions: [question.id], groups: ['all'], waves: null, from: null, to: null, asOf })
  const row = toSurveyView(question, shares, []).newest
  return row && { question, row }
}

async function listNewestContext(asOf: string | null): Promise<Overview['context']> {
  const { indicators } = await getDictionary()
  const figures = await listFigures({ ...readFiguresQuery(new Map(), 'context'), asOf })
  return toContextViews(figures, { indicators: [...indicators.values()], startDay: record.startDay }).map(({ indicator, newest }) => ({
    indicator: getById(indicators, indicator),
    newest,
  }))
}
