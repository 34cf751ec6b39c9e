import type { Question, Wave } from '@/lib/domain/answer-share'
import { observationTables } from '@/lib/domain/codes'
import { firstDay, lastDay } from '@/lib/domain/date'
import type { Period } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import type { SurveyView } from '@/lib/domain/survey-view'
import type { WaveComparison } from '@/lib/domain/wave-comparison'
import type { WaveView } from '@/lib/domain/wave-view'
import type { Dataset } from '@/lib/export/dataset-json-ld'
import { type Locale, translator } from '@/lib/format/catalogue'
import { formatQuestion } from '@/lib/format/names'
import { formatUnit } from '@/lib/format/unit'
import { listAnswerShares } from '@/lib/queries/answer-shares'
import { getById, getDictionary } from '@/lib/queries/dictionary'
import { listDescribedPeriods } from '@/lib/queries/figures'
import { everyFigure, figuresSearch } from '@/lib/query/figures-query'
import { everyShare, type SharesQuery, sharesSearch } from '@/lib/query/shares-query'
import { waveSharesQuery } from '@/lib/query/wave-query'
import { listVariables, spanOf, toAddress, withDay } from './dataset-parts'

/** The shares of one question; null where the query has none. */
export async function describeShares(question: Question, query: SharesQuery, view: SurveyView, locale: Locale): Promise<Dataset | null> {
  const period = spanOf(view.rows.map(({ wave }) => daysOf(wave)))
  if (!period) return null
  const { places } = await getDictionary()
  const t = translator(locale)
  const { wording } = question
  const name = formatQuestion(question, locale)
  const sources = view.rows.flatMap(({ cells }) => cells.flatMap(({ shares }) => shares.map(({ citations: [{ source }] }) => source)))
  const page = sharesSearch(query)
  page.delete('question')
  return {
    name: t('dataset.survey.name', { question: name }),
    description: withDay(t('dataset.survey.description', { wording }), query.asOf, locale),
    address: toAddress(`/${locale}/surveys/${question.id}`, page),
    files: [{ table: 'answer-shares', search: sharesSearch(query) }],
    sources: [...new Map(sources.map((source) => [source.id, source])).values()],
    variables: [{ name, description: wording, unit: formatUnit('percent', t) }],
    place: getById(places, record.defaultPlace),
    period,
  }
}

/** The shares of two waves side by side; null where there are none. */
export async function describeComparison(
  question: Question,
  { earlier, later, group, answers }: WaveComparison,
  query: SharesQuery,
  locale: Locale,
): Promise<Dataset | null> {
  const shares = answers.flatMap((answer) => [...answer.earlier, ...answer.later])
  if (shares.length === 0) return null
  const { places } = await getDictionary()
  const t = translator(locale)
  const { id, wording } = question
  const name = formatQuestion(question, locale)
  const [first, second] = [earlier, later].map(({ name }) => name)
  const page = new URLSearchParams({ first: earlier.id, second: later.id, group: group.id, ...(query.asOf && { asOf: query.asOf }) })
  return {
    name: t('dataset.comparison.name', { question: name }),
    description: withDay(t('dataset.comparison.description', { wording, first: first ?? '', second: second ?? '' }), query.asOf, locale),
    address: toAddress(`/${locale}/surveys/${id}/compare`, page),
    files: [{ table: 'answer-shares', search: sharesSearch(query) }],
    sources: [...new Map(shares.map(({ citations: [{ source }] }) => [source.id, source])).values()],
    variables: [{ name, description: wording, unit: formatUnit('percent', t) }],
    place: getById(places, record.defaultPlace),
    period: spanOf([earlier, later].map(daysOf)),
  }
}

/** Every share of one wave; null where none is known. */
export async function describeWave({ wave, questions }: WaveView, asOf: string | null, locale: Locale): Promise<Dataset | null> {
  if (questions.length === 0) return null
  const { places } = await getDictionary()
  const t = translator(locale)
  const rows = questions.flatMap(({ view }) => view.rows)
  const sources = rows.flatMap(({ cells }) => cells.flatMap(({ shares }) => shares.map(({ citations: [{ source }] }) => source)))
  return {
    name: t('dataset.wave.name', { wave: wave.name }),
    description: withDay(t('dataset.wave.description', { wave: wave.name }), asOf, locale),
    address: toAddress(`/${locale}/surveys/waves/${wave.id}`, new URLSearchParams(asOf ? { asOf } : {})),
    files: [{ table: 'answer-shares', search: sharesSearch(waveSharesQuery(wave.id, asOf)) }],
    sources: [...new Map(sources.map((source) => [source.id, source])).values()],
    variables: questions.map(({ question }) => ({
      name: formatQuestion(question, locale),
      description: question.wording,
      unit: formatUnit('percent', t),
    })),
    place: getById(places, record.defaultPlace),
    period: daysOf(wave),
  }
}

/** The whole record: its tables with every row, and all of it in one file. */
export async function describeRecord(asOf: string | null, locale: Locale): Promise<Dataset> {
  const { places, indicators } = await getDictionary()
  const t = translator(locale)
  const queries = observationTables.map((table) => everyFigure(table, asOf))
  const shares = everyShare(asOf)
  const described = await listDescribedPeriods(asOf)
  const waves = (await listAnswerShares(shares)).map(({ wave }) => wave)
  return {
    name: t('dataset.record.name'),
    description: withDay(t('dataset.record.description'), asOf, locale),
    address: toAddress(`/${locale}/data`, new URLSearchParams(asOf ? { asOf } : {})),
    files: [
      ...queries.map((query) => ({ table: query.table, search: figuresSearch(query) })),
      { table: 'answer-shares', search: sharesSearch(shares) },
      // The whole record in one file is always of today.
      ...(asOf === null ? [{ file: 'record.zip', type: 'application/zip' }] : []),
    ],
    sources: [],
    variables: await listVariables([...indicators.keys()], locale),
    place: getById(places, record.defaultPlace),
    period: spanOf([...described, ...waves.map(daysOf)]),
  }
}

/** First and last day of the fieldwork; a month stands for all its days. */
function daysOf({ fieldworkStart, fieldworkEnd }: Wave): Period {
  return { start: firstDay(fieldworkStart), end: lastDay(fieldworkEnd) }
}
