import { SpanChart } from '@/components/charts/span-chart'
import { EmbedDownload } from '@/components/embed/embed-download'
import { Downloads } from '@/components/figure/downloads'
import { Figure } from '@/components/figure/figure'
import { PictureLinks } from '@/components/figure/picture-links'
import { SourceLink } from '@/components/figure/source-link'
import { RecordWords } from '@/components/layout/record-words'
import type { ContextView } from '@/lib/domain/context-view'
import type { Indicator } from '@/lib/domain/indicator'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { formatName } from '@/lib/format/names'
import { sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { contextSearch } from '@/lib/query/context-page-query'
import type { EmbedAddresses } from '@/lib/query/embed-query'
import { type FiguresQuery, figuresSearch } from '@/lib/query/figures-query'
import { contextNotes } from './context-notes'
import { toContextPanels } from './context-panels'
import { ContextSentence } from './context-sentence'
import { contextSubtitle } from './context-subtitle'
import { ContextTable } from './context-table'

type ContextFigureProps = {
  readonly view: ContextView
  readonly indicator: Indicator
  readonly query: FiguresQuery
  /** The months of every chart of the page. */
  readonly reach: { readonly from: string; readonly to: string }
  /** The chart for other sites' pages; null without a record. */
  readonly embed: EmbedAddresses | null
  readonly messages: Partial<Messages>
  readonly t: Translator
  readonly locale: Locale
}

/** One indicator: its newest figure in a sentence, a panel for each kind of period, every figure, and its files. */
export function ContextFigure({ view, indicator, query, reach, embed, messages, t, locale }: ContextFigureProps) {
  const panels = toContextPanels(view, { indicator, reach, t, locale })
  const search = figuresSearch({ ...query, indicators: [indicator.id] })
  return (
    <Figure
      id={indicator.id}
      title={formatName(indicator, locale)}
      subtitle={contextSubtitle(indicator, t)}
      chart={
        <>
          <ContextSentence view={view} indicator={indicator} t={t} locale={locale} />
          <p className="muted">
            <RecordWords text={indicator.definition} words={[indicator.definition]} locale={locale} />
          </p>
          <div className="context-panels">
            {panels.map((panel) => (
              <SpanChart key={panel.id} panel={panel} messages={messages} locale={locale} />
            ))}
          </div>
        </>
      }
      table={<ContextTable view={view} indicator={indicator} t={t} locale={locale} />}
      notes={contextNotes(view, t, locale)}
      sources={<ContextSources view={view} t={t} locale={locale} />}
      downloads={
        <>
          <PictureLinks
            chart={{ kind: 'context', search: contextSearch({ ...query, indicators: [indicator.id] }) }}
            t={t}
            locale={locale}
          />
          <Downloads table="context" search={search} t={t} />
          {embed && <EmbedDownload addresses={embed} title={formatName(indicator, locale)} panels={panels.length} t={t} locale={locale} />}
        </>
      }
      t={t}
    />
  )
}

/** The newest figure's document; all others stand at their figures in the table. */
function ContextSources({ view, t, locale }: Pick<ContextFigureProps, 'view' | 't' | 'locale'>) {
  const [{ source }] = view.newest.citations
  return (
    <p>
      <SourceLink source={source} href={sourceHref(source.id, locale)} t={t} />
    </p>
  )
}
