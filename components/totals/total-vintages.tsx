import { LadderTable } from '@/components/ladder/ladder-table'
import { casualtyIndicators, parseCode } from '@/lib/domain/codes'
import type { Ladder } from '@/lib/domain/ladder'
import type { TotalRow } from '@/lib/domain/totals-view'
import type { Translator } from '@/lib/format/translator'

type TotalVintagesProps = {
  readonly row: TotalRow
  /** Names the total: unique on the page. */
  readonly name: string
  readonly asOf: string | null
  readonly t: Translator
  readonly locale: string
}

/** Every value published for a total that has several, oldest first, folded. */
export function TotalVintages({ row, name, asOf, t, locale }: TotalVintagesProps) {
  const ladders = casualtyIndicators.flatMap((indicator) => row.ladders.filter(({ series }) => series.indicator === indicator))
  const counts = ladders.map((ladder) =>
    t('totals.vintages.count', { indicator: indicatorName(ladder, t), count: ladder.steps.flat().length }),
  )
  return (
    <details>
      <summary>
        {t('totals.vintages.show', { counts: counts.join(', ') })}
        <span className="visually-hidden">{`: ${name}`}</span>
      </summary>
      {ladders.map((ladder) => (
        <div className="vintages-ladder" key={ladder.series.indicator}>
          <p>{indicatorName(ladder, t)}</p>
          <LadderTable label={t('totals.vintages.label', { indicator: indicatorName(ladder, t), name })} {...{ ladder, asOf, t, locale }} />
        </div>
      ))}
    </details>
  )
}

function indicatorName({ series }: Ladder, t: Translator): string {
  return t(`casualties.indicator.${parseCode(casualtyIndicators, series.indicator)}`)
}
