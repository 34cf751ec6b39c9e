import type { CasualtiesView, MonthRows } from '@/lib/domain/casualties-view'
import type { Split } from '@/lib/domain/codes'
import { sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'

type RemainderRowProps = {
  readonly month: MonthRows
  readonly split: Split | 'other'
  readonly indicators: readonly string[]
  readonly view: CasualtiesView
  readonly t: Translator
  readonly locale: string
}

/** What a document's total holds beyond the parts that it gives, by name; computed, so in no file. */
export function RemainderRow({ month, split, indicators, view, t, locale }: RemainderRowProps) {
  const [first] = month.remainders
  const source = first && view.sources[first.sourceId]
  return (
    <tr className="remainder">
      <th scope="row">{t(`casualties.remainder.${split}`)}</th>
      {indicators.map((indicator) => {
        const rest = month.remainders.find((candidate) => candidate.indicator === indicator)
        return (
          <td className="numeric" key={indicator}>
            {rest && t('casualties.remainderNote', { value: formatNumber(rest.value, locale), total: formatNumber(rest.total, locale) })}
          </td>
        )
      })}
      <td />
      <td>{source && <a href={sourceHref(source.id, locale)}>{source.publisher}</a>}</td>
    </tr>
  )
}
