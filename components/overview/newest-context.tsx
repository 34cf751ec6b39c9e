import { ValueLink } from '@/components/figure/value-link'
import { TableRegion } from '@/components/tables/table-region'
import type { ContextView } from '@/lib/domain/context-view'
import type { Indicator } from '@/lib/domain/indicator'
import { formatPeriod } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { formatValue } from '@/lib/format/value'

type NewestContextProps = {
  readonly rows: readonly { readonly indicator: Indicator; readonly newest: ContextView['newest'] }[]
  readonly t: Translator
  readonly locale: string
}

/** The newest figure of each context indicator, with its producer and document. */
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
              <th scope="col">{t('overview.context.producer')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, newest }) => (
              <tr key={indicator.id}>
                <th scope="row">
                  <a href={`/${locale}/context#${indicator.id}`}>{indicator.nameEn}</a>
                </th>
                <td className="numeric">
                  <ValueLink
                    href={`/${locale}/sources/${encodeURIComponent(newest.citations[0].source.id)}#${newest.figureId}`}
                    count={newest.citations.length}
                    t={t}
                  >
                    {formatValue({ ...newest, indicator }, t, locale)}
                  </ValueLink>
                </td>
                <td>{formatPeriod(newest.period, locale)}</td>
                <td>{indicator.producer}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p>
        <a href={`/${locale}/context`}>{t('overview.context.all')}</a>
      </p>
    </section>
  )
}
