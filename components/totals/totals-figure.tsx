import { NothingPublished } from '@/components/as-of/nothing-published'
import { SpanChart } from '@/components/charts/span-chart'
import { EmbedDownload } from '@/components/embed/embed-download'
import { DocumentList } from '@/components/figure/document-list'
import { Downloads } from '@/components/figure/downloads'
import { Figure } from '@/components/figure/figure'
import { PictureLinks } from '@/components/figure/picture-links'
import type { SpanPanel } from '@/lib/domain/chart'
import type { Place } from '@/lib/domain/indicator'
import type { TotalsView } from '@/lib/domain/totals-view'
import type { Locale, Messages } from '@/lib/format/catalogue'
import type { Translator } from '@/lib/format/translator'
import type { EmbedAddresses } from '@/lib/query/embed-query'
import { figuresSearch } from '@/lib/query/figures-query'
import { kindQuery, type TotalsQuery, totalsSearch } from '@/lib/query/totals-query'
import { totalsNotes } from './totals-notes'
import { toTotalsPanels } from './totals-panels'
import { TotalsSentence } from './totals-sentence'
import { TotalsTable } from './totals-table'
import { totalsTexts } from './totals-texts'

type TotalsFigureProps = {
  readonly view: TotalsView
  readonly query: TotalsQuery
  readonly place: Place
  readonly places: ReadonlyMap<string, Place>
  /** The first day with a publication. */
  readonly firstDay: string | undefined
  /** The chart for other sites' pages; null without a record. */
  readonly embed: EmbedAddresses | null
  readonly messages: Partial<Messages>
  readonly t: Translator
  readonly locale: Locale
}

/** Sentence, chart, table, notes, documents and files of one kind of period; or that nothing of it had been published. */
export function TotalsFigure(props: TotalsFigureProps) {
  const { view, query, place, places, firstDay, embed, t, locale } = props
  const { kind } = view
  const shown = kindQuery(query, kind)
  const panels = toTotalsPanels(view, { t, locale })
  const texts = totalsTexts(view, query, place, t, locale)
  if (view.rows.length === 0) {
    return (
      <section className="stack" id={kind}>
        <h2>{texts.title}</h2>
        <NothingPublished asOf={query.asOf} {...{ firstDay, t, locale }} />
      </section>
    )
  }
  return (
    <Figure
      id={kind}
      {...texts}
      chart={<TotalsChart {...props} panels={panels} />}
      table={<TotalsTable asOf={query.asOf} {...{ view, place, places, t, locale }} />}
      notes={notes(props)}
      sources={<DocumentList sources={Object.values(view.sources)} t={t} locale={locale} />}
      downloads={
        <>
          {panels.length > 0 && (
            <PictureLinks chart={{ kind: 'totals', search: totalsSearch({ ...query, period: kind }) }} t={t} locale={locale} />
          )}
          <Downloads table="casualties" search={figuresSearch(shown)} t={t} />
          {embed && panels.length > 0 && (
            <EmbedDownload addresses={embed} title={texts.title} panels={panels.length} t={t} locale={locale} />
          )}
        </>
      }
      t={t}
    />
  )
}

function TotalsChart({ view, panels, places, messages, t, locale }: TotalsFigureProps & { readonly panels: readonly SpanPanel[] }) {
  return (
    <>
      <TotalsSentence view={view} places={places} t={t} locale={locale} />
      <div className="totals-panels">
        {panels.map((panel) => (
          <SpanChart key={panel.id} panel={panel} messages={messages} locale={locale} />
        ))}
      </div>
      {panels.length === 0 && <p className="muted">{t(view.kind === 'day' ? 'totals.notDrawn' : 'totals.tooFew')}</p>}
    </>
  )
}

function notes({ view, query, t, locale }: TotalsFigureProps): string[] {
  const hasLadders = view.rows.some(({ ladders }) => ladders.length > 0)
  return [...totalsNotes(view, query, t, locale), ...(hasLadders ? [t('totals.notes.vintages')] : []), t('casualties.notes.minimum')]
}
