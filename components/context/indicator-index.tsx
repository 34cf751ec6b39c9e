import type { Indicator } from '@/lib/domain/indicator'
import type { Translator } from '@/lib/format/translator'

/** Leads to each indicator of the page. */
export function IndicatorIndex({ indicators, t }: { readonly indicators: readonly Indicator[]; readonly t: Translator }) {
  return (
    <nav aria-label={t('context.indicators')}>
      <ul className="indicator-index">
        {indicators.map(({ id, nameEn }) => (
          <li key={id}>
            <a href={`#${id}`}>{nameEn}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
