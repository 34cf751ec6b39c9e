import type { Indicator } from '@/lib/domain/indicator'
import { formatName } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'

type IndicatorIndexProps = { readonly indicators: readonly Indicator[]; readonly t: Translator; readonly locale: string }

/** Leads to each indicator of the page. */
export function IndicatorIndex({ indicators, t, locale }: IndicatorIndexProps) {
  return (
    <nav aria-label={t('context.indicators')}>
      <ul className="indicator-index">
        {indicators.map((indicator) => (
          <li key={indicator.id}>
            <a href={`#${indicator.id}`}>{formatName(indicator, locale)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
