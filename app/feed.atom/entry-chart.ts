import { isTotalCount } from '@/lib/domain/casualties-view'
import type { ChangeEvent, ChangeGroup } from '@/lib/domain/changes'
import { addMonths, lastDay, monthOf } from '@/lib/domain/date'
import { isWholeMonths } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import { type ChartQuery, chartHref } from '@/lib/query/chart-href'

/** How many months the explorer shows where an address names none. */
const shownMonths = 24

/**
 * The address of the chart that shows a value of the entry as the record stood on the day of publication: of the first
 * value, in the order given, that is a month's count or an answer of a survey; null where none is.
 */
export function findEntryChart(events: readonly ChangeEvent[], publishedOn: ChangeGroup['publishedOn'], locale: string): string | null {
  const day = lastDay(publishedOn)
  for (const event of events) {
    const chart = chartOf(event, day)
    if (chart) return chartHref({ ...chart, search: new URLSearchParams([...chart.search, ['asOf', day]]) }, 'png', locale, 'preview')
  }
  return null
}

function chartOf({ subject, revision }: ChangeEvent, day: string): ChartQuery | null {
  if (subject === 'share') return { kind: 'survey', search: new URLSearchParams([['question', revision.value.answer.question]]) }
  const { series, period } = revision.value
  const month = monthOf(period.start)
  const isMonth = isWholeMonths(period) && month === monthOf(period.end)
  const isShown = isTotalCount(revision.value) && series.place === record.defaultPlace && month > addMonths(monthOf(day), -shownMonths)
  return isMonth && isShown ? { kind: 'casualties', search: new URLSearchParams() } : null
}
