import type { CasualtiesView, FigureCell, MonthRows } from '@/lib/domain/casualties-view'
import { formatDate, formatMonth } from '@/lib/format/date'
import { sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import type { ExplorerQuery } from '@/lib/query/explorer-query'
import { type CasualtyIndicator, formatCell } from './format-cell'
import { MonthSentence } from './month-sentence'

type CasualtiesSummaryProps = {
  readonly view: CasualtiesView
  readonly query: ExplorerQuery
  readonly place: string
  readonly t: Translator
  readonly locale: string
}

/** The selection in sentences: the newest month, the range, its highest months, and why there is no total. */
export function CasualtiesSummary({ view, query, place, t, locale }: CasualtiesSummaryProps) {
  const newest = view.months.findLast((month) => countOf(month, 'civilians-killed') && countOf(month, 'civilians-injured'))
  const killed = newest && countOf(newest, 'civilians-killed')
  const injured = newest && countOf(newest, 'civilians-injured')
  const [from, to] = [formatMonth(query.from, locale), formatMonth(query.to, locale)]
  const isEmpty = view.months.every(({ total, parts }) => !total && parts.length === 0)
  const as = query.asOf && formatDate(query.asOf, locale)
  return (
    <div className="summary" aria-live="polite">
      {as && <p className="notice">{t('casualties.asOf', { date: as })}</p>}
      {isEmpty && <p>{as ? t('casualties.emptyAsOf', { date: as }) : t('casualties.empty')}</p>}
      {newest && killed && injured && (
        <p className="lede">
          <MonthSentence month={formatMonth(newest.month, locale)} {...{ killed, injured, place, t, locale }} />
        </p>
      )}
      {!isEmpty && (
        <p>
          {from === to ? t('casualties.oneMonth', { from }) : t('casualties.range', { count: view.months.length, from, to })}{' '}
          {from !== to && <Highest view={view} t={t} locale={locale} />}
          {t.rich('casualties.noTotal', { link: (chunks) => <a href={`/${locale}/methodology#adding`}>{chunks}</a> })}
        </p>
      )}
    </div>
  )
}

const counted = ['civilians-killed', 'civilians-injured'] as const

function Highest({ view, t, locale }: Pick<CasualtiesSummaryProps, 'view' | 't' | 'locale'>) {
  return counted.map((indicator) => {
    const months = view.months.flatMap((month) => {
      const cell = countOf(month, indicator)
      return cell ? [{ month: month.month, cell }] : []
    })
    const highest = months.reduce<(typeof months)[number] | null>(
      (best, next) => (best && best.cell.value >= next.cell.value ? best : next),
      null,
    )
    return highest && <span key={indicator}>{highestText(highest.month, highest.cell, indicator, t, locale)} </span>
  })
}

function highestText(month: string, cell: FigureCell, indicator: (typeof counted)[number], t: Translator, locale: string) {
  return t.rich(`casualties.most.${indicator}`, {
    month: formatMonth(month, locale),
    number: formatCell(cell, t, locale),
    value: (chunks) => (
      <a className="value-link" href={sourceHref(cell.sourceId, locale, cell.figureId)}>
        {chunks}
      </a>
    ),
  })
}

function countOf({ total }: MonthRows, indicator: CasualtyIndicator): FigureCell | undefined {
  const cells = total?.cells.filter((cell) => cell.indicator === indicator) ?? []
  return cells.find((cell) => cell.isLatest) ?? cells[0]
}
