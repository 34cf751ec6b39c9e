import { chartNotes } from '@/components/casualties/chart-notes'
import { explorerChart } from '@/components/casualties/explorer-chart'
import { figureTexts, shownIndicators } from '@/components/casualties/figure-texts'
import { type Locale, translator } from '@/lib/format/catalogue'
import { formatPublisherName } from '@/lib/format/source'
import { getById, getDictionary } from '@/lib/queries/dictionary'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { drawnQuery, emptyReach, explorerSearch, parseExplorerQuery } from '@/lib/query/explorer-query'
import { toPageSearch } from '@/lib/query/page-query'
import { readCasualties } from '../../[locale]/casualties/_answer/casualties-answer'
import type { Picture } from './picture'

/** The chart of the explorer. Throws BadRequest. */
export async function casualtiesPicture(search: string, locale: Locale): Promise<Picture> {
  // Strictly first: the page itself would show its default.
  parseExplorerQuery(search, await getKnownCodes(), emptyReach)
  const [{ query, view, axes, recentFrom, place }, { indicators }] = await Promise.all([
    readCasualties(toPageSearch(search), locale),
    getDictionary(),
  ])
  const t = translator(locale)
  const chart = explorerChart({ query, view, axes, recentFrom }, t, locale)
  return {
    locale,
    ...figureTexts(view, drawnQuery(query), place, t, locale),
    sections: chart.groups.map(({ title, panels }) => ({
      kind: 'panels',
      title: chart.isGrouped ? title : null,
      drawings: panels.map((panel) => ({ kind: 'month', panel })),
    })),
    isOneAxis: false,
    days: [],
    notes: [t('layout.minimum'), ...chartNotes(query, chart, t)],
    producers: [...new Set(shownIndicators(view).map((id) => formatPublisherName(getById(indicators, id).producer, t)))],
    sources: Object.values(view.sources),
    asOf: query.asOf,
    page: `/${locale}/casualties?${explorerSearch(query)}`,
  }
}
