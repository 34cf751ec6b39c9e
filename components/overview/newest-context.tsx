import { FigureConflicts } from '@/components/context/figure-conflicts'
import { ValueLink } from '@/components/figure/value-link'
import { PageLink } from '@/components/layout/page-link'
import { TableRegion } from '@/components/tables/table-region'
import type { ContextView } from '@/lib/domain/context-view'
import type { Indicator } from '@/lib/domain/indicator'
import { formatDate, formatPeriod } from '@/lib/format/date'
import { formatName } from '@/lib/format/names'
import { figureHref, formatPublisher, formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatValue } from '@/lib/format/value'

type NewestContextProps = {
  readonly rows: readonly { readonly indicator: Indicator; readonly newest: ContextView['newest'] }[]
  readonly t: Translator
  readonly locale: string
}

/** The newest figure of each context indicator, with its producer, document and day of publication. */
export function NewestContext({ rows, t, locale }: NewestContextProps) {
  return (
    <section className="stack" aria-labelledby="newest-context">
      <h2 id="newest-context">{t('overview.context.title')}</h2>
      <p>{t('overview.context.intro')}</p>
      <TableRegion label={t('overview.context.table')}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('overview.context.indicator')}</th>
              <th scope="col" className="numeric">
                {t('overview.context.value')}
              </th>
              <th scope="col">{t('overview.context.period')}</th>
              <th scope="col">{t('overview.context.published')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, newest }) => (
              <tr key={indicator.id}>
                <th scope="row">
                  <PageLink href={`/${locale}/context#${indicator.id}`}>{formatName(indicator, locale)}</PageLink>
                  <small className="row-note">{formatPublisherName(indicator.producer, t)}</small>
                </th>
                <td className="numeric">
                  <ValueLink href={figureHref(newest.figureId, locale)} count={newest.citations.length} t={t}>
                    {formatValue({ ...newest, indicator }, t, locale)}
                  </ValueLink>
                  <FigureConflicts figure={newest} {...{ indicator, t, locale }} />
                </td>
                <td>{formatPeriod(newest.period, locale)}</td>
                <td>
                  {t('overview.context.publication', {
                    date: formatDate(newest.publishedOn, locale),
                    publisher: formatPublisher(newest.citations[0].source, t),
                  })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p>
        <PageLink href={`/${locale}/context`}>{t('overview.context.all')}</PageLink>
      </p>
    </section>
  )
}
