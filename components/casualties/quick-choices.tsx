import { addMonths, earlier, later } from '@/lib/domain/date'
import type { Translator } from '@/lib/format/translator'
import type { ExplorerQuery, Reach } from '@/lib/query/explorer-query'
import { quickSearch } from './filter-choices'

type QuickChoicesProps = {
  readonly query: ExplorerQuery
  readonly reach: Reach
  /** The page's own address, without a query. */
  readonly action: string
  /** With JavaScript: shows the search part of an address without loading a page. */
  readonly onSelect?: (search: URLSearchParams) => void
  readonly t: Translator
}

/** Links that set the months at once and keep all else. */
export function QuickChoices({ query, reach, action, onSelect, t }: QuickChoicesProps) {
  const lastYear = Number(reach.last.slice(0, 4))
  const firstYear = Number(reach.first.slice(0, 4))
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => String(lastYear - index))
  const last12 = addMonths(reach.last, -11)
  const choices = [
    { text: t('casualties.filter.all'), from: reach.first, to: reach.last },
    { text: t('casualties.filter.last12'), from: later(last12, reach.first), to: reach.last },
    ...years.map((year) => ({ text: year, from: later(`${year}-01`, reach.first), to: earlier(`${year}-12`, reach.last) })),
  ]
  return (
    <ul className="quick-choices" aria-label={t('casualties.filter.quick')}>
      {choices.map(({ text, from, to }) => {
        const search = quickSearch(query, from, to)
        const isCurrent = query.from === from && query.to === to
        return (
          <li key={text}>
            <a
              href={`${action}?${search}`}
              aria-current={isCurrent ? 'true' : undefined}
              onClick={(event) => {
                if (!onSelect || event.metaKey || event.ctrlKey || event.shiftKey) return
                event.preventDefault()
                onSelect(search)
              }}
            >
              {text}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
