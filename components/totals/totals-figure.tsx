import { NothingPublished } from '@/components/as-of/nothing-published'
import { SpanChart } from '@/components/charts/span-chart'
import { DocumentList } from '@/components/figure/document-list'
import { Downloads } from '@/components/figure/downloads'
import { Figure } from '@/components/figure/figure'
import type { Place } from '@/lib/domain/indicator'
import { record } from '@/lib/domain/record'
import type { TotalsView } from '@/lib/domain/totals-view'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { formatDate, formatMonth } from '@/lib/format/date'
import { formatName } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import { isSplit } from '@/lib/query/explorer-query'
import { figuresSearch } from '@/lib/query/figures-query'
import { kindQuery, type TotalsQuery } from '@/lib/query/totals-query'
import { toTotalsPanels } from './totals-panels'
import { TotalsSentence } from './totals-sentence'
import { TotalsTable } from './totals-table'

type TotalsFigureProps = {
  readonly view: TotalsView
  readonly query: TotalsQuery
  readonly place: Place
  readonly places: ReadonlyMap<string, Place>
  /** The first day with a publication. */
  readonly firstDay: string | undefined
  readonly messages: Partial<Messages>
  readonly t: Translator
  readonly locale: Locale
}

/** Sentence, chart, table, notes, documents and files of one kind of period; or that nothing of it had been published. */
export function TotalsFigure(props: TotalsFigureProps) {
  const { view, query, place, places, firstDay, t, locale } = props
  const { kind } = view
  const shown = kindQuery(query, kind)
  const title = t(`totals.figure.${kind}`, { place: formatName(place, locale), start: formatDate(record.startDay, locale) })
  if (view.rows.length === 0) {
    return (
      <section className="stack" id={kind}>
        <h2>{title}</h2>
        <NothingPublished asOf={query.asOf} {...{ firstDay, t, locale }} />
      </section>
    )
  }
  return (
    <Figure
      id={kind}
      title={title}
      subtitle={t('totals.subtitle', {
        count: new Set(view.rows.map(({ period }) => `${period.start} ${period.end}`)).size,
        range: t(shown.from === shown.to ? 'totals.ended.in' : 'totals.ended.between', {
          from: formatMonth(shown.from, locale),
          to: formatMonth(shown.to, locale),
        }),
      })}
      chart={<TotalsChart {...props} />}
      table={<TotalsTable asOf={query.asOf} {...{ view, place, places, t, locale }} />}
      notes={notes(props)}
      sources={<DocumentList sources={Object.values(view.sources)} t={t} locale={locale} />}
      downloads={<Downloads table="casualties" search={figuresSearch(shown)} t={t} />}
      t={t}
    />
  )
}

function TotalsChart({ view, places, messages, t, locale }: TotalsFigureProps) {
  const panels = toTotalsPanels(view, { t, locale })
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
  const { weapon, control } = query.breakdown
  return [
    t(`totals.notes.${view.kind}`, { start: formatDate(record.startDay, locale) }),
    ...(view.rows.some(({ ladders }) => ladders.length > 0) ? [t('totals.notes.vintages')] : []),
    ...(isSplit(query) ? [t('totals.notes.split'), t('casualties.notes.shares')] : []),
    ...(weapon === 'all' ? [] : [t('casualties.notes.weaponBreak')]),
    ...(control === 'all' ? [] : [t('casualties.notes.controlBreak')]),
    t('casualties.notes.minimum'),
  ]
}
