import { readCasualties } from '@/app/[locale]/casualties/_answer/casualties-answer'
import { chartNotes } from '@/components/casualties/chart-notes'
import { explorerChart } from '@/components/casualties/explorer-chart'
import { figureTexts } from '@/components/casualties/figure-texts'
import { MonthChart } from '@/components/charts/month-chart'
import { EmbedPanels } from '@/components/embed/embed-panels'
import { pickMessages, translator } from '@/lib/format/catalogue'
import { findReach } from '@/lib/queries/casualties-view'
import { casualtiesValues } from '@/lib/query/chart-values'
import { casualtiesEmbed, toNewestQuery } from '@/lib/query/embed-query'
import { drawnQuery } from '@/lib/query/explorer-query'
import type { Embed, EmbedRequest } from './embed'

/** The months of the explorer. */
export async function getCasualtiesEmbed({ search, freeze, locale }: EmbedRequest): Promise<Embed> {
  const t = translator(locale)
  const { query, view, axes, recentFrom, place, reach, problem } = await readCasualties(search, locale, freeze)
  const known = (await findReach(query.asOf)) ?? reach
  const drawn = explorerChart({ query, view, axes, recentFrom }, t, locale)
  const messages = pickMessages(locale, ['charts'])
  return {
    ...figureTexts(view, drawnQuery(query), place, t, locale),
    chart:
      Object.keys(view.sources).length === 0
        ? null
        : drawn.groups.map(({ key, title, panels }) => (
            <EmbedPanels title={drawn.isGrouped ? title : null} key={key}>
              {panels.map((panel) => (
                <MonthChart panel={panel} locale={locale} messages={messages} key={panel.id} />
              ))}
            </EmbedPanels>
          )),
    caution: t('layout.minimum'),
    notes: chartNotes(query, drawn, t),
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
