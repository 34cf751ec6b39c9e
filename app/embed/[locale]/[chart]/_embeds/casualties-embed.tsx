import { getCasualtiesAnswer } from '@/app/[locale]/casualties/_answer/casualties-answer'
import { toPanelGroups } from '@/components/casualties/casualties-panels'
import { figureTexts } from '@/components/casualties/figure-texts'
import { MonthChart } from '@/components/charts/month-chart'
import { EmbedPanels } from '@/components/embed/embed-panels'
import { pickMessages, translator } from '@/lib/format/catalogue'
import { findReach } from '@/lib/queries/casualties-view'
import { casualtiesEmbed, toNewestQuery } from '@/lib/query/embed-query'
import { splitOf } from '@/lib/query/explorer-query'
import type { Embed, EmbedRequest } from './embed'

/** The months of the explorer. */
export async function getCasualtiesEmbed({ search, locale }: EmbedRequest): Promise<Embed> {
  const t = translator(locale)
  const { query, view, place, reach, axes, completeness, problem } = await getCasualtiesAnswer(search, locale)
  const known = (await findReach(query.asOf)) ?? reach
  const recentFrom = completeness?.isObserved && query.vintage !== 'first' ? completeness.recentFrom : null
  const groups = toPanelGroups(view, { t, locale, split: splitOf(query) ?? 'other', recentFrom, axes, hasTicks: query.ticks === 'shown' })
  const messages = pickMessages(locale, ['charts'])
  const counted = { ...query, vintage: query.vintage === 'all' ? ('latest' as const) : query.vintage }
  return {
    ...figureTexts(view, query, place, t, locale),
    chart:
      Object.keys(view.sources).length === 0
        ? null
        : groups.map(({ key, title, panels }) => (
            <EmbedPanels title={groups.length > 1 ? title : null} key={key}>
              {panels.map((panel) => (
                <MonthChart panel={panel} locale={locale} messages={messages} key={panel.id} />
              ))}
            </EmbedPanels>
          )),
    sources: Object.values(view.sources),
    asOf: query.asOf,
    problem,
    page: `/${locale}/casualties`,
    tableId: 'casualties-table',
    searches: casualtiesEmbed(query, known, query.asOf ?? ''),
    shown: { figures: [counted], shares: null, answers: null },
    newest: { figures: [toNewestQuery(counted, known, reach)], shares: null, answers: null },
  }
}
