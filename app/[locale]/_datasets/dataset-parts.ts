import type { BreakdownRow } from '@/lib/domain/casualties-view'
import { casualtyIndicators } from '@/lib/domain/codes'
import { compareText } from '@/lib/domain/date'
import type { Period } from '@/lib/domain/period'
import type { Dataset } from '@/lib/export/dataset-json-ld'
import { type Locale, translator } from '@/lib/format/catalogue'
import { formatDate } from '@/lib/format/date'
import { formatName } from '@/lib/format/names'
import { formatUnit } from '@/lib/format/unit'
import { getById, getDictionary } from '@/lib/queries/dictionary'

/** A path with its query, where there is one. */
export function toAddress(path: string, search: URLSearchParams): string {
  return search.size > 0 ? `${path}?${search}` : path
}

/** A description that says on which day the record is seen. */
export function withDay(description: string, asOf: string | null, locale: Locale): string {
  return asOf ? `${description} ${translator(locale)('citation.asItStood', { date: formatDate(asOf, locale) })}` : description
}

/** The first and last day of any of the periods; null where there are none. */
export function spanOf(periods: readonly Period[]): Period | null {
  const [start] = periods.map((period) => period.start).sort(compareText)
  const end = periods
    .map((period) => period.end)
    .sort(compareText)
    .at(-1)
  return start && end ? { start, end } : null
}

/** The indicators of casualties that rows show. */
export function shownIndicators(rows: readonly (BreakdownRow | null)[]): string[] {
  const shown = new Set(rows.flatMap((row) => row?.cells ?? []).map(({ indicator }) => indicator))
  return casualtyIndicators.filter((indicator) => shown.has(indicator))
}

/** What indicators measure, in the order given. */
export async function listVariables(ids: readonly string[], locale: Locale): Promise<Dataset['variables']> {
  const { indicators } = await getDictionary()
  return ids
    .map((id) => getById(indicators, id))
    .map((indicator) => ({
      name: formatName(indicator, locale),
      description: indicator.definition,
      unit: formatUnit(indicator.unit, translator(locale)),
    }))
}
