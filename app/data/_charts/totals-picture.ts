import { toTotalsPanels } from '@/components/totals/totals-panels'
import { record } from '@/lib/domain/record'
import { type Locale, translator } from '@/lib/format/catalogue'
import { formatDate, formatMonth } from '@/lib/format/date'
import { formatName } from '@/lib/format/names'
import { formatPublisherName } from '@/lib/format/source'
import { getById, getDictionary } from '@/lib/queries/dictionary'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { findTotalsReach, getTotalsViews } from '@/lib/queries/totals-views'
import { findAsOf } from '@/lib/query/as-of-query'
import { emptyReach } from '@/lib/query/explorer-query'
import { kindQuery, parseTotalsQuery, totalsSearch } from '@/lib/query/totals-query'
import type { Picture, PictureSection } from './picture'

/** The charts of the published totals, one section for each kind of period that has one. Throws BadRequest. */
export async function totalsPicture(search: string, locale: Locale): Promise<Picture> {
  const codes = await getKnownCodes()
  const known = (await findTotalsReach(findAsOf(new URLSearchParams(search)))) ?? (await findTotalsReach(null)) ?? emptyReach
  const query = parseTotalsQuery(search, codes, known)
  const [views, { places, indicators }] = await Promise.all([getTotalsViews(query), getDictionary()])
  const t = translator(locale)
  const place = formatName(getById(places, query.place), locale)
  const start = formatDate(record.startDay, locale)
  const drawn = views.map((view) => ({ view, panels: toTotalsPanels(view, { t, locale }) })).filter(({ panels }) => panels.length > 0)
  const kinds = drawn.map(({ view }) => view.kind)
  const title = (kind: (typeof kinds)[number]) => t(`totals.figure.${kind}`, { place, start })
  const [only] = kinds
  return {
    locale,
    title: only && kinds.length === 1 ? title(only) : t('pictures.totals', { place }),
    subtitle: t(
      'pictures.totalsSubtitle',
      rangeOf(
        kinds.map((kind) => kindQuery(query, kind)),
        query.reach,
        locale,
      ),
    ),
    sections: drawn.map(
      ({ view, panels }): PictureSection => ({
        kind: 'panels',
        title: kinds.length === 1 ? null : title(view.kind),
        drawings: panels.map((panel) => ({ kind: 'span', panel })),
      }),
    ),
    isOneAxis: false,
    days: [],
    notes: [...kinds.map((kind) => t(`totals.notes.${kind}`, { start })), t('layout.minimum')],
    producers: [
      ...new Set(
        drawn.flatMap(({ view }) =>
          view.rows.flatMap(({ cells }) => cells.map(({ indicator }) => formatPublisherName(getById(indicators, indicator).producer, t))),
        ),
      ),
    ],
    sources: drawn.flatMap(({ view }) => Object.values(view.sources)),
    asOf: query.asOf,
    page: `/${locale}/casualties/totals?${totalsSearch(query)}`,
  }
}

type Range = { readonly from: string; readonly to: string }

/** The months of all kinds together. */
function rangeOf(ranges: readonly Range[], reach: { readonly first: string; readonly last: string }, locale: string): Range {
  const from = ranges.map((range) => range.from).toSorted()[0] ?? reach.first
  const to =
    ranges
      .map((range) => range.to)
      .toSorted()
      .at(-1) ?? reach.last
  return { from: formatMonth(from, locale), to: formatMonth(to, locale) }
}
