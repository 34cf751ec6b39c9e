import type { ReactNode } from 'react'
import type { Translator } from '@/lib/format/translator'
import { FigureBoundary } from './figure-boundary'
import { FigureNotes } from './figure-notes'

export type FigureProps = {
  /** Unique on the page; the parts are `{id}-chart`, `{id}-table` and `{id}-download`. */
  readonly id: string
  /** What the figure shows, as a statement or a plain name. */
  readonly title: ReactNode
  /** Unit, qualifier and range: `Verified minimum counts, February 2024 to January 2026`. */
  readonly subtitle: ReactNode
  /** Null where the reader chose the table alone. */
  readonly chart: ReactNode
  readonly table: ReactNode
  /** How to read it: one entry, one paragraph. */
  readonly notes?: readonly ReactNode[]
  readonly sources: ReactNode
  readonly downloads: ReactNode
  readonly level?: 2 | 3
  readonly t: Translator
}

/** Frames every chart: its table is its equal, and its sources and files stay where the numbers are. */
export function Figure({ id, title, subtitle, chart, table, notes = [], sources, downloads, level = 2, t }: FigureProps) {
  const Heading = level === 3 ? 'h3' : 'h2'
  const FootHeading = level === 3 ? 'h4' : 'h3'
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-title`}>
      <Heading className="figure-title" id={`${id}-title`}>
        {title}
      </Heading>
      <p className="figure-subtitle">{subtitle}</p>
      <ul className="figure-nav">
        {chart !== null && (
          <li>
            <a href={`#${id}-chart`}>{t('figure.chart')}</a>
          </li>
        )}
        <li>
          <a href={`#${id}-table`}>{t('figure.table')}</a>
        </li>
        <li>
          <a href={`#${id}-download`}>{t('figure.download')}</a>
        </li>
      </ul>
      {chart !== null && (
        <div className="figure-chart" id={`${id}-chart`}>
          <FigureBoundary message={t('figure.chartFailed')}>{chart}</FigureBoundary>
        </div>
      )}
      <div className="figure-table" id={`${id}-table`}>
        {table}
      </div>
      <div className="figure-foot columns">
        <div>
          <FootHeading>{t('figure.sources')}</FootHeading>
          {sources}
        </div>
        {notes.length > 0 && (
          <div>
            <FootHeading>{t('figure.notes')}</FootHeading>
            <FigureNotes notes={notes} />
          </div>
        )}
        <div id={`${id}-download`}>
          <FootHeading>{t('figure.download')}</FootHeading>
          {downloads}
        </div>
      </div>
    </figure>
  )
}
