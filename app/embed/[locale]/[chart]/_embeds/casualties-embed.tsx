import { getCasualtiesAnswer } from '@/app/[locale]/casualties/_answer/casualties-answer'
import { toCasualtiesAxes } from '@/components/casualties/casualties-axes'
import { chartNotes } from '@/components/casualties/chart-notes'
import { explorerChart } from '@/components/casualties/explorer-chart'
import { figureTexts } from '@/components/casualties/figure-texts'
import { MonthChart } from '@/components/charts/month-chart'
import { EmbedPanels } from '@/components/embed/embed-panels'
import { pickMessages, translator } from '@/lib/format/catalogue'
import { findReach, getCasualtiesView } from '@/lib/queries/casualties-view'
import { casualtiesValues } from '@/lib/query/chart-values'
import { casualtiesEmbed, toNewestQuery } from '@/lib/query/embed-query'
import { drawnQuery } from '@/lib/query/explorer-query'
import type { Embed, EmbedRequest } from './embed'

/** The months of the explorer. */
export async function getCasualtiesEmbed({ search, documents, locale }: EmbedRequest): Promise<Embed> {
  const t = translator(locale)
  const { query: asked, place, reach, completeness, problem } = await getCasualtiesAnswer(search, locale)
  const query = { ...asked, documents }
  const view = await getCasualtiesView(query)
  const axes = toCasualtiesAxes(view, query.scale)
  const known = (await findReach(query.asOf)) ?? reach
  const { groups, isGrouped } = explorerChart({ query, view, axes, completeness }, t, locale)
  const messages = pickMessages(locale, ['charts'])
  return {
    ...figureTexts(view, drawnQuery(query), place, t, locale),
    chart:
      Object.keys(view.sources).length === 0
        ? null
        : groups.map(({ key, title, panels }) => (
            <EmbedPanels title={isGrouped ? title : null} key={key}>
              {panels.map((panel) => (
                <MonthChart panel={panel} locale={locale} messages={messages} key={panel.id} />
              ))}
            </EmbedPanels>
          )),
    caution: t('layout.minimum'),
    notes: chartNotes(query, t),
    sources: Object.values(view.sources),
    asOf: query.asOf,
    problem,
    page: `/${locale}/casualties`,
    tableId: 'casualties-table',
    searches: casualtiesEmbed(query, known),
    shown: casualtiesValues(query),
    newest: casualtiesValues(toNewestQuery(query, search, reach)),
  }
}
