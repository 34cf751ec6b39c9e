import type { CasualtiesView } from '@/lib/domain/casualties-view'
import { lastDay } from '@/lib/domain/date'
import type { MonthView } from '@/lib/domain/month-view'
import { monthPeriod, type Period } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import type { TotalsView } from '@/lib/domain/totals-view'
import type { Dataset } from '@/lib/export/dataset-json-ld'
import { type Locale, translator } from '@/lib/format/catalogue'
import { formatMonth } from '@/lib/format/date'
import { formatName } from '@/lib/format/names'
import type { ContextPageData } from '@/lib/queries/context-views'
import { getById, getDictionary } from '@/lib/queries/dictionary'
import type { ExplorerQuery } from '@/lib/query/explorer-query'
import { type FiguresQuery, figuresSearch } from '@/lib/query/figures-query'
import { monthQuery } from '@/lib/query/month-query'
import { keptTotalsParameters, kindQuery, type TotalsQuery } from '@/lib/query/totals-query'
import { listVariables, shownIndicators, spanOf, toAddress, withDay } from './dataset-parts'

/** The months that the overview or the explorer shows; null where it shows none. */
export async function describeMonths(
  shown: { readonly query: ExplorerQuery; readonly view: CasualtiesView } | null,
  path: string,
  locale: Locale,
): Promise<Dataset | null> {
  if (!shown || Object.keys(shown.view.sources).length === 0) return null
  const { query, view } = shown
  const { sources, places } = await getDictionary()
  const place = getById(places, query.place)
  const from = view.months[0]?.month ?? query.from
  const to = view.months.at(-1)?.month ?? query.to
  const texts = { place: formatName(place, locale), from: formatMonth(from, locale), to: formatMonth(to, locale) }
  const t = translator(locale)
  return {
    name: t('dataset.casualties.name', texts),
    description: withDay(t('dataset.casualties.description', texts), query.asOf, locale),
    address: path,
    files: [{ table: 'casualties', search: figuresSearch(query) }],
    sources: Object.keys(view.sources).map((id) => getById(sources, id)),
    variables: await listVariables(shownIndicators(rowsOf(view)), locale),
    place,
    period: { start: monthPeriod(from, record.startDay).start, end: lastDay(to) },
  }
}

function rowsOf({ months }: CasualtiesView) {
  return months.flatMap(({ total, parts }) => [total, ...parts])
}

/** The address of the explorer with all that it shows. */
export function explorerAddress(query: ExplorerQuery, locale: Locale): string {
  const search = figuresSearch(query)
  search.delete('period')
  return toAddress(`/${locale}/casualties`, search)
}

/** Everything of one month; null where nothing had been published. */
export async function describeMonth(month: string, view: MonthView, asOf: string | null, locale: Locale): Promise<Dataset | null> {
  if (Object.keys(view.sources).length === 0) return null
  const { sources, places } = await getDictionary()
  const query = monthQuery(month, asOf)
  const place = getById(places, query.place)
  const texts = { place: formatName(place, locale), month: formatMonth(month, locale) }
  const t = translator(locale)
  return {
    name: t('dataset.month.name', texts),
    description: withDay(t('dataset.month.description', texts), asOf, locale),
    address: toAddress(`/${locale}/casualties/${month}`, new URLSearchParams(asOf ? { asOf } : {})),
    files: [{ table: 'casualties', search: figuresSearch(query) }],
    sources: Object.keys(view.sources).map((id) => getById(sources, id)),
    variables: await listVariables(shownIndicators([view.total, ...view.splits.map((split) => split.view)].flatMap(rowsOf)), locale),
    place,
    period: monthPeriod(month, record.startDay),
  }
}

/** The totals of a query: the file of each kind of period that has any. */
export async function describeTotals(query: TotalsQuery, views: readonly TotalsView[], locale: Locale): Promise<Dataset | null> {
  const shown = views.filter(({ rows }) => rows.length > 0)
  const period = spanOf(shown.flatMap(({ rows }) => rows.map((row) => row.period)))
  if (!period) return null
  const { sources, places } = await getDictionary()
  const place = getById(places, query.place)
  const t = translator(locale)
  const range = { ...(query.from && { from: query.from }), ...(query.to && { to: query.to }) }
  return {
    name: t('dataset.totals.name', { place: formatName(place, locale) }),
    description: withDay(t('dataset.totals.description', { place: formatName(place, locale) }), query.asOf, locale),
    address: toAddress(`/${locale}/casualties/totals`, new URLSearchParams([...keptTotalsParameters(query), ...Object.entries(range)])),
    files: shown.map(({ kind }) => ({ table: 'casualties', search: figuresSearch(kindQuery(query, kind)) })),
    sources: [...new Set(shown.flatMap((view) => Object.keys(view.sources)))].map((id) => getById(sources, id)),
    variables: await listVariables(shownIndicators(shown.flatMap(({ rows }) => rows)), locale),
    place,
    period,
  }
}

/** The context figures of a query; null where there are none. */
export async function describeContext(query: FiguresQuery, views: ContextPageData['views'], locale: Locale): Promise<Dataset | null> {
  const figures = views.flatMap(({ view }) => view.figures)
  const period: Period | null = spanOf(figures.map((figure) => figure.period))
  if (!period) return null
  const { places } = await getDictionary()
  const place = getById(places, query.place)
  const t = translator(locale)
  return {
    name: t('dataset.context.name', { place: formatName(place, locale) }),
    description: withDay(t('dataset.context.description', { place: formatName(place, locale) }), query.asOf, locale),
    address: toAddress(`/${locale}/context`, contextSearch(query)),
    files: [{ table: 'context', search: figuresSearch(query) }],
    sources: [...new Map(figures.map(({ citations: [{ source }] }) => [source.id, source])).values()],
    variables: await listVariables(
      views.map(({ indicator }) => indicator.id),
      locale,
    ),
    place,
    period,
  }
}

function contextSearch({ from, to, indicators, asOf }: FiguresQuery): URLSearchParams {
  const chosen: [string, string][] = (indicators ?? []).map((indicator) => ['indicator', indicator])
  return new URLSearchParams([...chosen, ...Object.entries({ ...(from && { from }), ...(to && { to }), ...(asOf && { asOf }) })])
}
