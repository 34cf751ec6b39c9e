import type { TimelineAnswer } from '@/lib/client/timeline-query'
import { lastDay } from '@/lib/domain/date'
import { monthPeriod } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import type { Dataset, DatasetFile } from '@/lib/export/dataset-json-ld'
import { type Locale, translator } from '@/lib/format/catalogue'
import { formatMonth } from '@/lib/format/date'
import { formatName, formatQuestion } from '@/lib/format/names'
import { formatUnit } from '@/lib/format/unit'
import { getById, getDictionary } from '@/lib/queries/dictionary'
import { getQuestion } from '@/lib/queries/questions'
import { defaultIndicators, figuresSearch } from '@/lib/query/figures-query'
import { sharesSearch } from '@/lib/query/shares-query'
import { type TimelineQuery, timelineFiles, timelineSearch } from '@/lib/query/timeline-query'
import { listVariables, toAddress, withDay } from './dataset-parts'

/** What the timeline shows; null where nothing had been published. */
export async function describeTimeline(
  { query, timeline }: Omit<TimelineAnswer, 'reach' | 'problem'>,
  locale: Locale,
): Promise<Dataset | null> {
  if (timeline.sources.length === 0) return null
  const { sources, places } = await getDictionary()
  const place = getById(places, record.defaultPlace)
  const from = timeline.months[0]?.month ?? query.from
  const to = timeline.months.at(-1)?.month ?? query.to
  const texts = { place: formatName(place, locale), from: formatMonth(from, locale), to: formatMonth(to, locale) }
  const t = translator(locale)
  return {
    name: t('dataset.timeline.name', texts),
    description: withDay(t('dataset.timeline.description', texts), query.asOf, locale),
    address: toAddress(`/${locale}/timeline`, timelineSearch(query)),
    files: listFiles(query),
    sources: timeline.sources.map(({ id }) => getById(sources, id)),
    variables: [
      ...(await listVariables([...defaultIndicators.casualties, ...query.indicators], locale)),
      ...(await listQuestionVariables(query, locale)),
    ],
    place,
    period: { start: monthPeriod(from, record.startDay).start, end: lastDay(to) },
  }
}

function listFiles(query: TimelineQuery): DatasetFile[] {
  const { casualties, shares, context } = timelineFiles(query)
  return [
    { table: 'casualties', search: figuresSearch(casualties) },
    ...(shares ? [{ table: 'answer-shares', search: sharesSearch(shares) }] : []),
    ...(context ? [{ table: 'context', search: figuresSearch(context) }] : []),
  ]
}

function listQuestionVariables(query: TimelineQuery, locale: Locale): Promise<Dataset['variables']> {
  const unit = formatUnit('percent', translator(locale))
  return Promise.all(
    (timelineFiles(query).shares?.questions ?? []).map(async (id) => {
      const question = await getQuestion(id)
      return { name: formatQuestion(question, locale), description: question.wording, unit }
    }),
  )
}
