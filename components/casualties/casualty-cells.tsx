import { ValueLink } from '@/components/figure/value-link'
import { PageLink } from '@/components/layout/page-link'
import type { BreakdownRow, CasualtiesView, FigureCell } from '@/lib/domain/casualties-view'
import { formatDate } from '@/lib/format/date'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatCell } from './format-cell'
import { publisherOf } from './publisher-of'

type CasualtyCellsProps = {
  readonly row: BreakdownRow
  readonly indicators: readonly string[]
  readonly view: Pick<CasualtiesView, 'sources'>
  readonly t: Translator
  readonly locale: string
}

/** The values of a row, one cell an indicator; several vintages stand below each other with their dates. */
export function CasualtyCells({ row, indicators, view, t, locale }: CasualtyCellsProps) {
  return indicators.map((indicator) => {
    const cells = row.cells.filter((cell) => cell.indicator === indicator)
    return (
      <td className="numeric" key={indicator}>
        {cells.map((cell) => (
          <div key={cell.figureId}>
            <ValueLink href={figureHref(cell.figureId, locale)} count={cell.documents} t={t}>
              {formatCell(cell, t, locale)}
            </ValueLink>
            {cells.length === 1 && !cell.isLatest && <small className="value-count"> {t('casualties.notNewest')}</small>}
            {cells.length > 1 && <small className="muted"> {formatDate(cell.publishedOn, locale)}</small>}
            <Conflicts cell={cell} view={view} t={t} locale={locale} />
          </div>
        ))}
      </td>
    )
  })
}

/** A conflict is a note at the number, with the other value and its document (contract, "Words"). */
export function Conflicts({ cell, view, t, locale }: { readonly cell: FigureCell } & Pick<CasualtyCellsProps, 'view' | 't' | 'locale'>) {
  return cell.conflicts.map((rival) => (
    <small className="conflict" key={rival.figureId}>
      {t.rich('casualties.conflict', {
        value: formatCell({ ...cell, ...rival }, t, locale),
        source: publisherOf(view.sources, rival.sourceId, t),
        link: (chunks) => <PageLink href={figureHref(rival.figureId, locale)}>{chunks}</PageLink>,
      })}
    </small>
  ))
}
