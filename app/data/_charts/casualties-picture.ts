import { toPanelGroups } from '@/components/casualties/casualties-panels'
import { chartNotes } from '@/components/casualties/chart-notes'
import { figureTexts, shownIndicators } from '@/components/casualties/figure-texts'
import { type Locale, translator } from '@/lib/format/catalogue'
import { formatPublisherName } from '@/lib/format/source'
import { getById, getDictionary } from '@/lib/queries/dictionary'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { emptyReach, explorerSearch, isSplit, parseExplorerQuery, splitOf } from '@/lib/query/explorer-query'
import { toPageSearch } from '@/lib/query/page-query'
import { getCasualtiesAnswer } from '../../[locale]/casualties/_answer/casualties-answer'
import type { Picture } from './picture'

/** The chart of the explorer. Throws BadRequest. */
export async function casualtiesPicture(search: string, locale: Locale): Promise<Picture> {
  // Strictly first: the page itself would show its default.
  parseExplorerQuery(search, await getKnownCodes(), emptyReach)
  const [{ query, view, axes, completeness, place }, { indicators }] = await Promise.all([
    getCasualtiesAnswer(toPageSearch(search), locale),
    getDictionary(),
  ])
  const t = translator(locale)
  const isRecentShown = completeness?.isObserved && query.vintage !== 'first'
  const groups = toPanelGroups(view, {
    t,
    locale,
    split: splitOf(query) ?? 'other',
    recentFrom: isRecentShown ? completeness.recentFrom : null,
    axes,
    hasTicks: query.ticks === 'shown',
  })
  const isGrouped = isSplit(query) || view.months.some(({ parts }) => parts.length > 0)
  return {
    locale,
    ...figureTexts(view, query, place, t, locale),
    sections: groups.map(({ title, panels }) => ({
      kind: 'panels',
      title: isGrouped ? title : null,
      drawings: panels.map((panel) => ({ kind: 'month', panel })),
    })),
    isOneAxis: false,
    days: [],
    notes: [t('layout.minimum'), ...chartNotes(query, t)],
    producers: [...new Set(shownIndicators(view).map((id) => formatPublisherName(getById(indicators, id).producer, t)))],
    sources: Object.values(view.sources),
    asOf: query.asOf,
    page: `/${locale}/casualties?${explorerSearch(query)}`,
  }
}
