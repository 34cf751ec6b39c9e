import type { ReactNode } from 'react'
import { MonthChart, type MonthChartProps } from '@/components/charts/month-chart'
import { EmbedPanel } from '@/components/embed/embed-panel'
import { DocumentList } from '@/components/figure/document-list'
import { DownloadPanel } from '@/components/figure/download-panel'
import { Figure } from '@/components/figure/figure'
import { PictureLinks } from '@/components/figure/picture-links'
import type { CasualtiesAxes, CasualtiesView } from '@/lib/domain/casualties-view'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import type { EmbedAddresses } from '@/lib/query/embed-query'
import { type ExplorerQuery, explorerSearch, type Reach, splitOf } from '@/lib/query/explorer-query'
import { figuresSearch } from '@/lib/query/figures-query'
import { breakdownNotes } from './breakdown-notes'
import type { PanelGroup } from './casualties-panels'
import { CasualtiesTable } from './casualties-table'
import { explorerChart } from './explorer-chart'
import { figureTexts } from './figure-texts'

type CasualtiesFigureProps = {
  readonly view: CasualtiesView
  readonly query: ExplorerQuery
  readonly reach: Reach
  readonly axes: CasualtiesAxes
  /** The first month that is marked as recent; null where none is. */
  readonly recentFrom: string | null
  readonly place: string
  /** The chart for other sites' pages; null without a record. */
  readonly embed: EmbedAddresses | null
  /** Of this site: `https://example.org`. */
  readonly origin: string
  /** Choices about the chart alone, where the page offers some. */
  readonly controls?: ReactNode
  /** Shows these months instead, where the page can. */
  readonly onSelectMonths?: (from: string, to: string) => void
  readonly messages: Partial<Messages>
  readonly t: Translator
  readonly locale: Locale
}

/** Chart, table, notes, documents and files of one query. */
export function CasualtiesFigure(props: CasualtiesFigureProps) {
  const { view, query, reach, axes, recentFrom, place, embed, origin, controls, onSelectMonths, messages, t, locale } = props
  const { groups, isGrouped, hasParts } = explorerChart({ query, view, axes, recentFrom }, t, locale)
  const texts = figureTexts(view, query, place, t, locale)
  return (
    <Figure
      id="casualties"
      {...texts}
      chart={
        <>
          {controls}
          <Panels
            groups={groups}
            isGrouped={isGrouped}
            {...(onSelectMonths && { onSelect: onSelectMonths })}
            messages={messages}
            locale={locale}
          />
          {hasParts && <p className="panels-left-out muted">{t('casualties.panelsLeftOut')}</p>}
        </>
      }
      table={
        <CasualtiesTable
          label={t('casualties.table.label')}
          view={view}
          split={isGrouped ? (splitOf(query) ?? 'other') : null}
          t={t}
          locale={locale}
        />
      }
      notes={notes(query, reach, t, locale)}
      sources={<DocumentList sources={Object.values(view.sources)} t={t} locale={locale} />}
      downloads={
        <>
          <PictureLinks chart={{ kind: 'casualties', search: explorerSearch(query) }} t={t} locale={locale} />
          <DownloadPanel table="casualties" search={figuresSearch(query)} origin={origin} t={t} />
          {embed && (
            <EmbedPanel
              addresses={embed}
              title={texts.title}
              panels={groups.flatMap((group) => group.panels).length}
              {...{ origin, t, locale }}
            />
          )}
        </>
      }
      t={t}
    />
  )
}

type PanelsProps = Pick<MonthChartProps, 'onSelect'> & {
  readonly groups: readonly PanelGroup[]
  readonly isGrouped: boolean
  readonly messages: Partial<Messages>
  readonly locale: Locale
}

/** Killed and injured are panels of their own over the same months; a split puts the groups below each other. */
function Panels({ groups, isGrouped, ...chart }: PanelsProps) {
  return groups.map((group) => (
    <section className={isGrouped ? 'panel-group panel-group-split' : 'panel-group'} key={group.key} aria-label={group.title}>
      {isGrouped && <h3 className="panel-group-title">{group.title}</h3>}
      <div className="panels">
        {group.panels.map((panel) => (
          <MonthChart panel={panel} {...chart} key={panel.id} />
        ))}
      </div>
    </section>
  ))
}

function notes(query: ExplorerQuery, reach: Reach, t: Translator, locale: string): string[] {
  return [
    t('casualties.notes.minimum'),
    t('casualties.notes.adding'),
    t(`casualties.notes.vintage.${query.vintage}`),
    ...(query.vintage === 'first' ? [] : [t('casualties.notes.growing')]),
    ...breakdownNotes(query, t),
    ...(query.asOf === null ? [t('casualties.notes.reach', { last: formatMonth(reach.last, locale) })] : []),
  ]
}
