import { Fragment } from 'react'
import { SpanChart } from '@/components/charts/span-chart'
import { contextNotes } from '@/components/context/context-notes'
import { toContextPanels } from '@/components/context/context-panels'
import { ContextSentence } from '@/components/context/context-sentence'
import { contextSubtitle } from '@/components/context/context-subtitle'
import { EmbedPanels } from '@/components/embed/embed-panels'
import { drawnParts } from '@/lib/domain/context-view'
import { pickMessages, translator } from '@/lib/format/catalogue'
import { formatName } from '@/lib/format/names'
import { formatProblem } from '@/lib/format/problem'
import { getContextViews } from '@/lib/queries/context-views'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { contextValues } from '@/lib/query/chart-values'
import { contextPageParameters } from '@/lib/query/context-page-query'
import { contextEmbed } from '@/lib/query/embed-query'
import { parseFiguresQuery } from '@/lib/query/figures-query'
import { readPageQuery } from '@/lib/query/page-query'
import type { Embed, EmbedRequest } from './embed'

/** One context indicator: the first of the page where the address names none or several. */
export async function getContextEmbed({ search, freeze, locale }: EmbedRequest): Promise<Embed> {
  const t = translator(locale)
  const codes = await getKnownCodes()
  const { query: asked, problem } = readPageQuery(search, contextPageParameters(codes), (text) => parseFiguresQuery(text, 'context', codes))
  const query = { ...asked, documents: freeze?.documents }
  const { views } = await getContextViews(query)
  const [first] = views
  const id = first?.indicator.id ?? query.indicators?.[0] ?? ''
  const shown = { ...query, indicators: [id] }
  const own = await getContextViews(shown)
  const messages = pickMessages(locale, ['charts'])
  return {
    title: first ? formatName(first.indicator, locale) : t('context.title'),
    subtitle: first ? contextSubtitle(first.indicator, t) : '',
    chart: own.axis
      ? own.views.map(({ view, indicator }) => (
          <Fragment key={indicator.id}>
            <ContextSentence view={view} indicator={indicator} t={t} locale={locale} />
            <EmbedPanels title={null}>
              {toContextPanels(view, { indicator, reach: own.axis ?? { from: '', to: '' }, t, locale }).map((panel) => (
                <SpanChart key={panel.id} panel={panel} messages={messages} locale={locale} />
              ))}
            </EmbedPanels>
          </Fragment>
        ))
      : null,
    caution: null,
    notes: own.views.flatMap(({ view }) => contextNotes({ ...view, parts: drawnParts(view) }, t, locale)),
    sources: [...new Map(own.views.flatMap(({ view }) => view.figures).map(({ citations: [{ source }] }) => [source.id, source])).values()],
    asOf: query.asOf,
    problem: problem && formatProblem(problem, t),
    page: `/${locale}/context`,
    tableId: `${id}-table`,
    searches: contextEmbed(query, id),
    shown: contextValues(query, id),
    newest: contextValues({ ...query, asOf: null, documents: undefined }, id),
  }
}
