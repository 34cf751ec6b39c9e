import { isTotal } from '@/lib/domain/casualties-view'
import type { ChangeEvent, ChangeGroup } from '@/lib/domain/changes'
import { addMonths, lastDay, monthOf } from '@/lib/domain/date'
import { periodKind } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import { type ChartQuery, chartHref } from '@/lib/query/chart-href'
import { defaultIndicators } from '@/lib/query/figures-query'
import { defaultMonths } from '@/lib/query/range'

/** A chart of the site, and where its picture stands. */
export type EntryChart = { readonly kind: ChartQuery['kind']; readonly address: string }

/**
 * The chart of what the entry is about, as the record stood on the day of publication: of the first value,
 * in the order given, that counted then and is a month's count of all killed or injured, or what all respondents of a
 * survey answered. Null where none is.
 */
export function findEntryChart(events: readonly ChangeEvent[], publishedOn: ChangeGroup['publishedOn'], locale: string): EntryChart | null {
  const day = lastDay(publishedOn)
  for (const event of events) {
    const chart = chartOf(event, day)
    if (!chart) continue
    const search = new URLSearchParams([...chart.search, ['asOf', day]])
    return { kind: chart.kind, address: chartHref({ ...chart, search }, 'png', locale, 'preview') }
  }
  return null
}

function chartOf({ subject, revision }: ChangeEvent, day: string): ChartQuery | null {
  if (revision.kind !== 'published' && revision.kind !== 'revised') return null
  if (subject === 'share') {
    const { answer, group } = revision.value
    return group.id === 'all' ? { kind: 'survey', search: new URLSearchParams([['question', answer.question]]) } : null
  }
  const { series, period } = revision.value
  const isMonth = periodKind(period, record.startDay) === 'month' && monthOf(period.start) > addMonths(monthOf(day), -defaultMonths)
  const isDrawn = defaultIndicators.casualties.some((indicator) => indicator === series.indicator) && isTotal(series)
  return isMonth && isDrawn && series.place === record.defaultPlace ? { kind: 'casualties', search: new URLSearchParams() } : null
}
