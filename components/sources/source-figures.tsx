import { ValueLink } from '@/components/figure/value-link'
import { RecordWords } from '@/components/layout/record-words'
import { TableRegion } from '@/components/tables/table-region'
import { groupBy } from '@/lib/domain/group-by'
import type { Indicator, Place } from '@/lib/domain/indicator'
import { record } from '@/lib/domain/record'
import type { SourceFigure } from '@/lib/domain/source-view'
import { formatBreakdown } from '@/lib/format/breakdown'
import { formatDate, formatPeriod } from '@/lib/format/date'
import { formatName, formatPlace } from '@/lib/format/names'
import { figureHref, formatPublisherName, sourceLanguage } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatValue } from '@/lib/format/value'
import { FigureStatus } from './figure-status'

type SourceFiguresProps = {
  readonly figures: readonly SourceFigure[]
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly places: ReadonlyMap<string, Place>
  readonly t: Translator
  readonly locale: string
}

/** The figures of a document, a table an indicator. Rows carry the figure's identifier, so that numbers elsewhere lead here. */
export function SourceFigures({ figures, indicators, places, t, locale }: SourceFiguresProps) {
  return [...groupBy(figures, ({ series }) => series.indicator)].map(([id, group]) => {
    const indicator = indicators.get(id)
    return indicator && <IndicatorFigures key={id} figures={group} {...{ indicator, places, t, locale }} />
  })
}

type IndicatorFiguresProps = Omit<SourceFiguresProps, 'indicators'> & { readonly indicator: Indicator }

function IndicatorFigures({ figures, indicator, places, t, locale }: IndicatorFiguresProps) {
  const columns = ['breakdown', 'period', 'value', 'printed', 'locator', 'published', 'status'] as const
  return (
    <section>
      <h3>{formatName(indicator, locale)}</h3>
      <TableRegion label={t('sources.figures.label', { indicator: formatName(indicator, locale) })}>
        <table className="data-table read-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column} className={column === 'value' ? 'numeric' : undefined}>
                  {t(`sources.figures.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <FigureRow key={figure.figureId} {...{ figure, indicator, places, t, locale }} />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  )
}

function FigureRow({ figure, indicator, places, t, locale }: Omit<IndicatorFiguresProps, 'figures'> & { readonly figure: SourceFigure }) {
  const { series, period, value, publishedOn, citation } = figure
  const place = series.place === record.defaultPlace ? null : formatPlace(places, series.place, locale)
  return (
    <tr id={figure.figureId}>
      <th scope="row">
        {[place, formatBreakdown(series, t)].filter((part) => part !== null).join(', ')}
        {citation.note && (
          <small className="row-note">
            <RecordWords text={citation.note} words={[citation.note]} locale={locale} />
          </small>
        )}
      </th>
      <td>{formatPeriod(period, locale)}</td>
      <td className="numeric">
        <ValueLink href={figureHref(figure.figureId, locale)} t={t}>
          {formatValue({ value, qualifier: citation.qualifier, indicator }, t, locale)}
        </ValueLink>
        {citation.qualifier === 'exact' && !indicator.isVerified && (
          <small className="row-note">{formatPublisherName(indicator.producer, t)}</small>
        )}
      </td>
      <td className="printed" lang={sourceLanguage(citation.source, citation.asPrinted ?? '')}>
        {citation.asPrinted}
      </td>
      <td>{citation.locator && <RecordWords text={citation.locator} words={[citation.locator]} locale={locale} />}</td>
      <td>{formatDate(publishedOn, locale)}</td>
      <td>
        <FigureStatus {...{ figure, indicator, t, locale }} />
      </td>
    </tr>
  )
}
