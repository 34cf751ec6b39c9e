import { PageLink } from '@/components/layout/page-link'
import type { MonthRows } from '@/lib/domain/casualties-view'
import type { Split } from '@/lib/domain/codes'
import { formatPublisher, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'
import { formatCell } from './format-cell'

type RemainderRowProps = {
  readonly month: MonthRows
  readonly split: Split | 'other'
  readonly indicators: readonly string[]
  readonly t: Translator
  readonly locale: string
}

/** What a document's total holds beyond the parts that it gives, by name; computed, so in no file. */
export function RemainderRow({ month, split, indicators, t, locale }: RemainderRowProps) {
  const sources = [...new Map(month.remainders.map(({ source }) => [source.id, source])).values()]
  return (
    <tr className="remainder">
      <th scope="row">{t(`casualties.remainder.${split}`)}</th>
      {indicators.map((indicator) => {
        const rest = month.remainders.find((candidate) => candidate.indicator === indicator)
        return (
          <td className="numeric" key={indicator}>
            {rest && t('casualties.remainderNote', { value: formatNumber(rest.value, locale), total: formatCell(rest.total, t, locale) })}
          </td>
        )
      })}
      <td className="document">
        {sources.map((source) => (
          <div key={source.id}>
            <PageLink href={sourceHref(source.id, locale)}>{formatPublisher(source, t)}</PageLink>
          </div>
        ))}
      </td>
    </tr>
  )
}
