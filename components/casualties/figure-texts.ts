import type { CasualtiesView } from '@/lib/domain/casualties-view'
import { casualtyIndicators } from '@/lib/domain/codes'
import { formatDate, formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { type ExplorerQuery, splitOf } from '@/lib/query/explorer-query'

type FigureTexts = { readonly title: string; readonly subtitle: string }

/** What the figure shows and in which unit, named from the values that are in it. */
export function figureTexts(view: CasualtiesView, query: ExplorerQuery, place: string, t: Translator, locale: string): FigureTexts {
  const split = splitOf(query)
  const subject = t(`casualties.figure.subject.${subjectOf(view)}`)
  const unit = t(`casualties.figure.unit.${unitOf(view)}`)
  const vintage = t(`casualties.figure.vintage.${query.vintage}`)
  const period = periodText(view, query, locale)
  return {
    title: split
      ? t('casualties.figure.titleSplit', { subject, place, split: t(`casualties.splitTitle.${split}`) })
      : t('casualties.figure.title', { subject, place }),
    subtitle: query.asOf
      ? t('casualties.figure.subtitleAsOf', { period, unit, vintage, date: formatDate(query.asOf, locale) })
      : t('casualties.figure.subtitle', { period, unit, vintage }),
  }
}

/** The months shown: `February 2024 – January 2026`. */
function periodText({ months }: CasualtiesView, query: ExplorerQuery, locale: string): string {
  const from = formatMonth(months[0]?.month ?? query.from, locale)
  const to = formatMonth(months.at(-1)?.month ?? query.to, locale)
  return from === to ? from : `${from} – ${to}`
}

function subjectOf(view: CasualtiesView) {
  const indicators = shownIndicators(view)
  const [only] = indicators
  if (only !== undefined && indicators.length === 1) return only
  const isBoth = indicators.every((indicator) => indicator === 'civilians-killed' || indicator === 'civilians-injured')
  return isBoth ? 'both' : 'several'
}

function unitOf(view: CasualtiesView): 'counts' | 'shares' | 'both' {
  const indicators = shownIndicators(view)
  const shares = indicators.filter((indicator) => indicator.startsWith('share-of-'))
  if (shares.length === 0) return 'counts'
  return shares.length === indicators.length ? 'shares' : 'both'
}

/** The indicators of which the view has a value, in the order of the code list. */
export function shownIndicators(view: CasualtiesView): (typeof casualtyIndicators)[number][] {
  const rows = view.months.flatMap(({ total, parts }) => (total ? [total, ...parts] : parts))
  const shown = new Set(rows.flatMap((row) => row.cells.map((cell) => cell.indicator)))
  return casualtyIndicators.filter((indicator) => shown.has(indicator))
}
