import { TableRegion } from '@/components/tables/table-region'
import type { WaveComparison } from '@/lib/domain/wave-comparison'
import type { Translator } from '@/lib/format/translator'
import { CompareRows } from './compare-rows'
import { CompareWave } from './compare-wave'

type CompareTableProps = { readonly comparison: WaveComparison; readonly t: Translator; readonly locale: string }

/** Both waves side by side, answer by answer. */
export function CompareTable({ comparison, t, locale }: CompareTableProps) {
  const { earlier, later, asked, answers, refusals } = comparison
  const isRefused = refusals.length > 0
  return (
    <TableRegion label={t('compare.table.label')}>
      <table className="data-table compare-table">
        <thead>
          <tr>
            <th scope="col">{t('compare.table.answer')}</th>
            <th scope="col" className="numeric">
              <CompareWave wave={earlier} asked={asked[0]} shares={answers.flatMap((answer) => answer.earlier)} t={t} locale={locale} />
            </th>
            <th scope="col" className="numeric">
              <CompareWave wave={later} asked={asked[1]} shares={answers.flatMap((answer) => answer.later)} t={t} locale={locale} />
            </th>
            {!isRefused && (
              <th scope="col" className="numeric">
                {t('compare.table.difference')}
              </th>
            )}
          </tr>
        </thead>
        {answers.map((compared) => (
          <CompareRows key={compared.answer.id} {...{ compared, comparison, t, locale }} />
        ))}
      </table>
    </TableRegion>
  )
}
