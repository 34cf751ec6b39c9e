import { indicatorTone } from '@/components/charts/indicator-tone'
import type { CasualtiesView } from '@/lib/domain/casualties-view'
import { casualtyIndicators } from '@/lib/domain/codes'
import type { Translator } from '@/lib/format/translator'
import type { ExplorerQuery } from '@/lib/query/explorer-query'
import { chartSearch, isShown, offeredIndicators, toggleIndicator } from './filter-choices'
import { ToggleButton, type ToggleProps } from './toggle-button'

type LegendTogglesProps = Pick<ToggleProps, 'action' | 'onSelect'> & {
  readonly query: ExplorerQuery
  readonly view: CasualtiesView
  readonly t: Translator
}

/** The key of the chart as buttons: each shows or hides what it explains, in table and files too where those hold it. */
export function LegendToggles({ query, view, t, ...address }: LegendTogglesProps) {
  const hasTicks = view.months.some(({ total, parts }) => [total, ...parts].some((row) => row?.cells.some(({ first }) => first)))
  const shown = casualtyIndicators.filter((indicator) => isShown(query, indicator))
  return (
    <ul className="legend-toggles" aria-label={t('casualties.legend.label')}>
      {offeredIndicators(query).map((indicator) => (
        <li key={indicator} className={`tone-${indicatorTone(indicator)}`}>
          <ToggleButton
            isPressed={isShown(query, indicator)}
            isFixed={shown.length === 1 && isShown(query, indicator)}
            search={chartSearch(toggleIndicator(query, indicator))}
            {...address}
          >
            <svg width="12" height="12" aria-hidden="true">
              <rect className="bar" width="12" height="12" />
            </svg>
            {t(`casualties.indicator.${indicator}`)}
          </ToggleButton>
        </li>
      ))}
      {hasTicks && (
        <li>
          <ToggleButton
            isPressed={query.ticks === 'shown'}
            search={chartSearch({ ...query, ticks: query.ticks === 'shown' ? 'hidden' : 'shown' })}
            {...address}
          >
            <svg width="18" height="12" aria-hidden="true">
              <rect className="first-tick" x="0" y="4.5" width="18" height="3" />
            </svg>
            {t('casualties.legend.first')}
          </ToggleButton>
        </li>
      )}
    </ul>
  )
}
