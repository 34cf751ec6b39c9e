import type { CasualtiesView } from '@/lib/domain/casualties-view'
import { scaleKinds } from '@/lib/domain/chart'
import type { Translator } from '@/lib/format/translator'
import type { ExplorerQuery } from '@/lib/query/explorer-query'
import { chartSearch } from './filter-choices'
import { LegendToggles } from './legend-toggles'

type ChartControlsProps = {
  readonly query: ExplorerQuery
  readonly view: CasualtiesView
  /** The page's own address, without a query. */
  readonly action: string
  /** With JavaScript: shows the search part of an address without loading a page. */
  readonly onSelect?: (search: URLSearchParams) => void
  readonly t: Translator
}

/** Choices about the chart alone, and what a pointer does on it. */
export function ChartControls(props: ChartControlsProps) {
  return (
    <div className="chart-controls">
      <LegendToggles {...props} />
      <ScaleChoice {...props} />
      <p className="chart-hint muted">{props.t('charts.monthHint')}</p>
    </div>
  )
}

/** On which scale the months are drawn: the spring of 2022 dwarfs all later ones on a linear one. */
function ScaleChoice({ query, action, onSelect, t }: ChartControlsProps) {
  return (
    <ul className="quick-choices" aria-label={t('casualties.scale.label')}>
      {scaleKinds.map((scale) => {
        const search = chartSearch({ ...query, scale })
        return (
          <li key={scale}>
            <a
              href={`${action}?${search}`}
              aria-current={query.scale === scale ? 'true' : undefined}
              onClick={(event) => {
                if (!onSelect || event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                onSelect(search)
              }}
            >
              {t(`casualties.scale.${scale}`)}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
