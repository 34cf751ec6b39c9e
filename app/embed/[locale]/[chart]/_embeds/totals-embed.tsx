import { readTotalsAddress } from '@/app/[locale]/casualties/totals/_answer/totals-address'
import { SpanChart } from '@/components/charts/span-chart'
import { EmbedPanels } from '@/components/embed/embed-panels'
import { totalsNotes } from '@/components/totals/totals-notes'
import { toTotalsPanels } from '@/components/totals/totals-panels'
import { TotalsSentence } from '@/components/totals/totals-sentence'
import { totalsTexts } from '@/components/totals/totals-texts'
import { pickMessages, translator } from '@/lib/format/catalogue'
import { formatProblem } from '@/lib/format/problem'
import { getById, getDictionary } from '@/lib/queries/dictionary'
import { getTotalsViews } from '@/lib/queries/totals-views'
import { totalsValues } from '@/lib/query/chart-values'
import { toNewestQuery, totalsEmbed } from '@/lib/query/embed-query'
import { type KindQuery, kindQuery, shownKinds } from '@/lib/query/totals-query'
import type { Embed, EmbedRequest } from './embed'

/** The totals of one kind of period: of running totals where the address names none. */
export async function getTotalsEmbed({ search, freeze, locale }: EmbedRequest): Promise<Embed> {
  const t = translator(locale)
  const { query: asked, problem, reach } = await readTotalsAddress(search)
  const [kind = 'cumulative'] = shownKinds(asked)
  const query = { ...asked, period: kind, documents: freeze?.documents }
  const [[view], { places }] = await Promise.all([getTotalsViews(query), getDictionary()])
  if (!view) throw new Error(`The totals have no view of "${kind}", expected one for the kind that is asked for`)
  const messages = pickMessages(locale, ['charts'])
  const searches = totalsEmbed(query, kind)
  // A running total of a later day says the same of a longer time, whatever month the address ends with.
  const ends = searches.saysLater ? { ...search, to: undefined } : search
  const newest = toNewestQuery({ ...query, ...rangeOf(kindQuery(query, kind)) }, ends, reach)
  return {
    ...totalsTexts(view, query, getById(places, query.place), t, locale),
    chart:
      view.rows.length === 0 ? null : (
        <>
          <TotalsSentence view={view} places={places} t={t} locale={locale} />
          <EmbedPanels title={null}>
            {toTotalsPanels(view, { t, locale }).map((panel) => (
              <SpanChart key={panel.id} panel={panel} messages={messages} locale={locale} />
            ))}
          </EmbedPanels>
        </>
      ),
    caution: t('layout.minimum'),
    notes: totalsNotes(view, query, t, locale),
    sources: Object.values(view.sources),
    asOf: query.asOf,
    problem: problem && formatProblem(problem, t),
    page: `/${locale}/casualties/totals`,
    tableId: `${kind}-table`,
    searches,
    shown: totalsValues(query, kind),
    newest: totalsValues(newest, kind),
  }
}

/** Both ends of the months of one kind. */
function rangeOf({ from, to }: KindQuery) {
  return { from, to }
}
