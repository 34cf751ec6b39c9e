import { PageLink } from '@/components/layout/page-link'
import { TableRegion } from '@/components/tables/table-region'
import { updateSpan } from '@/lib/domain/age'
import type { Completeness, Growth, GrowthAtAge } from '@/lib/domain/completeness'
import { formatDate, formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { formatGrowth } from './format-growth'

type CompletenessTableProps = { readonly completeness: Completeness; readonly t: Translator; readonly locale: string }

/** Every age of both counts: how many months could be followed, and how these had changed. */
export function CompletenessTable({ completeness, t, locale }: CompletenessTableProps) {
  const label = t('completeness.table.label', { date: formatDate(completeness.day, locale) })
  return (
    <>
      <p>{label}</p>
      <TableRegion label={label}>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{t('completeness.table.count')}</th>
              <th scope="col">{t('completeness.table.after')}</th>
              <th scope="col">{t('completeness.table.months')}</th>
              <th scope="col">{t('completeness.table.median')}</th>
              <th scope="col">{t('completeness.table.smallest')}</th>
              <th scope="col">{t('completeness.table.largest')}</th>
            </tr>
          </thead>
          <tbody>
            {(['killed', 'injured'] as const).flatMap((count) =>
              completeness[count].map((growth) => (
                <tr key={`${count} ${growth.age}`}>
                  <th scope="row">{t(`completeness.table.${count}`)}</th>
                  <GrowthCells growth={growth} t={t} locale={locale} />
                </tr>
              )),
            )}
          </tbody>
        </table>
      </TableRegion>
    </>
  )
}

type GrowthCellsProps = { readonly growth: GrowthAtAge; readonly t: Translator; readonly locale: string }

function GrowthCells({ growth: { age, months, fromZero, range }, t, locale }: GrowthCellsProps) {
  return (
    <>
      <td>{t('completeness.table.afterDays', { from: age, to: age + updateSpan })}</td>
      <td>
        {months}
        {fromZero > 0 && ` ${t('completeness.table.fromZero', { count: fromZero })}`}
      </td>
      {range === null ? (
        <td colSpan={3} className="muted">
          {t('completeness.table.hidden')}
        </td>
      ) : (
        <>
          <td>{formatGrowth(range.median, t, locale)}</td>
          <td>{extremeText(range.smallest, t, locale)}</td>
          <td>{extremeText(range.largest, t, locale)}</td>
        </>
      )}
    </>
  )
}

function extremeText({ month, percent }: Growth, t: Translator, locale: string) {
  return t.rich('completeness.table.extreme', {
    percent: formatGrowth(percent, t, locale),
    month: formatMonth(month, locale),
    link: (chunks) => <PageLink href={`/${locale}/casualties/${month}#ladders`}>{chunks}</PageLink>,
  })
}
