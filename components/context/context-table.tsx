import { ValueLink } from '@/components/figure/value-link'
import { RecordWords } from '@/components/layout/record-words'
import { TableRegion } from '@/components/tables/table-region'
import type { ContextView } from '@/lib/domain/context-view'
import type { Indicator } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import { formatDate } from '@/lib/format/date'
import { formatName } from '@/lib/format/names'
import { figureHref, formatPublisher } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatFigure, formatFigurePeriod } from './context-format'
import { FigureConflicts } from './figure-conflicts'

type ContextTableProps = { readonly view: ContextView; readonly indicator: Indicator; readonly t: Translator; readonly locale: string }

/** Every figure of the view, newest first: the rows of the file. Folded, since the page has many of them. */
export function ContextTable({ view, indicator, t, locale }: ContextTableProps) {
  return (
    <details className="context-figures">
      <summary>{t('context.table.show', { count: view.figures.length })}</summary>
      <TableRegion label={t('context.table.label', { indicator: formatName(indicator, locale) })}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('context.table.period')}</th>
              <th scope="col" className="numeric">
                {t('context.table.value')}
              </th>
              <th scope="col">{t('context.table.published')}</th>
              <th scope="col">{t('context.table.document')}</th>
            </tr>
          </thead>
          <tbody>
            {view.figures.map((figure) => (
              <FigureRow key={figure.figureId} {...{ figure, view, indicator, t, locale }} />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </details>
  )
}

function FigureRow({ figure, view, indicator, t, locale }: ContextTableProps & { readonly figure: Figure }) {
  const kind = view.parts.find(({ figures }) => figures.includes(figure))?.kind ?? 'other'
  const [{ source, note }] = figure.citations
  return (
    <tr>
      <th scope="row">
        {formatFigurePeriod(figure, kind, locale)}
        {note && (
          <small className="row-note">
            <RecordWords text={note} words={[note]} locale={locale} />
          </small>
        )}
      </th>
      <td className="numeric">
        <ValueLink href={figureHref(figure.figureId, locale)} count={figure.citations.length} t={t}>
          {formatFigure(figure, indicator, t, locale)}
        </ValueLink>
        <FigureConflicts figure={figure} indicator={indicator} t={t} locale={locale} />
      </td>
      <td>{formatDate(figure.publishedOn, locale)}</td>
      <td>{formatPublisher(source, t)}</td>
    </tr>
  )
}
