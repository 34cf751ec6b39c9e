import { PageLink } from '@/components/layout/page-link'
import type { CasualtiesView, FigureCell, MonthRows } from '@/lib/domain/casualties-view'
import { formatDate, formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import type { ExplorerQuery } from '@/lib/query/explorer-query'
import type { CasualtyIndicator } from './format-cell'
import { MonthProvenance } from './month-provenance'
import { MonthSentence } from './month-sentence'

type CasualtiesSummaryProps = {
  readonly view: CasualtiesView
  readonly query: ExplorerQuery
  readonly place: string
  readonly t: Translator
  readonly locale: string
}

/** The selection in sentences: its newest month, its range, and why there is no total. */
export function CasualtiesSummary({ view, query, place, t, locale }: CasualtiesSummaryProps) {
  const newest = view.months.findLast((month) => countOf(month, 'civilians-killed') && countOf(month, 'civilians-injured'))
  const killed = newest && countOf(newest, 'civilians-killed')
  const injured = newest && countOf(newest, 'civilians-injured')
  const from = formatMonth(view.months[0]?.month ?? query.from, locale)
  const to = formatMonth(view.months.at(-1)?.month ?? query.to, locale)
  const isEmpty = view.months.every(({ total, parts }) => !total && parts.length === 0)
  const as = query.asOf && formatDate(query.asOf, locale)
  return (
    <div className="summary" aria-live="polite">
      {isEmpty && <p>{as ? t('casualties.emptyAsOf', { date: as }) : t('casualties.empty')}</p>}
      {newest && killed && injured && (
        <>
          <p className="lede">
            <MonthSentence month={newest.month} {...{ killed, injured, place, t, locale }} />
          </p>
          <MonthProvenance cells={[killed, injured]} sources={view.sources} t={t} locale={locale} />
        </>
      )}
      {!isEmpty && query.vintage === 'first' && <p>{t('casualties.firstOnly')}</p>}
      {!isEmpty && (
        <p>
          {from === to ? t('casualties.oneMonth', { from }) : t('casualties.range', { count: view.months.length, from, to })}{' '}
          {t.rich('casualties.noTotal', {
            link: (chunks) => <PageLink href={`/${locale}/methodology#adding`}>{chunks}</PageLink>,
            totals: (chunks) => <PageLink href={`/${locale}/casualties/totals`}>{chunks}</PageLink>,
          })}
        </p>
      )}
    </div>
  )
}

function countOf({ total }: MonthRows, indicator: CasualtyIndicator): FigureCell | undefined {
  const cells = total?.cells.filter((cell) => cell.indicator === indicator) ?? []
  return cells.find((cell) => cell.isLatest) ?? cells[0]
}
