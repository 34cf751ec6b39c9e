import { type CasualtyIndicator, formatCell } from '@/components/casualties/format-cell'
import { publisherOf } from '@/components/casualties/publisher-of'
import { formatFigure, formatFigurePeriod } from '@/components/context/context-format'
import type { CasualtiesView, FigureCell, MonthRows } from '@/lib/domain/casualties-view'
import type { Figure } from '@/lib/domain/observation'
import type { TimelineColumn, TimelineValue } from '@/lib/domain/timeline'
import type { IndicatorColumn, TimelineView } from '@/lib/domain/timeline-view'
import { formatName } from '@/lib/format/names'
import { formatPublisher, formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { type AnswerTexts, toAnswerWords } from './answer-words'

/** The counts that always stand on the timeline, in the order of its panels. */
export const timelineCounts = ['civilians-killed', 'civilians-injured'] as const satisfies readonly CasualtyIndicator[]

type TimelineTexts = AnswerTexts & {
  /** Who makes the casualty figures. */
  readonly countsProducer: string
}

/** Every value of the view in words: a column a panel, a cell a month. */
export function toTimelineColumns(view: TimelineView, texts: TimelineTexts): TimelineColumn[] {
  return [
    ...timelineCounts.map((indicator) => countColumn(view.casualties, indicator, texts)),
    ...view.answers.map((column) => toAnswerWords(column, texts)),
    ...view.indicators.map((column) => indicatorColumn(column, texts)),
  ]
}

function countColumn(
  { months, sources }: CasualtiesView,
  indicator: (typeof timelineCounts)[number],
  { countsProducer, t, locale }: TimelineTexts,
): TimelineColumn {
  return {
    id: indicator,
    title: t(`casualties.indicator.${indicator}`),
    producer: countsProducer,
    href: `/${locale}/casualties`,
    months: months.map((month) => {
      const cell = findCount(month, indicator)
      return cell ? { values: [countValue(cell, sources, t, locale)], gap: '' } : { values: [], gap: t('timeline.gap.notPublished') }
    }),
  }
}

/** The value of a month that counts. */
export function findCount({ total }: MonthRows, indicator: string): FigureCell | undefined {
  return total?.cells.find((cell) => cell.indicator === indicator && cell.isLatest)
}

/** A count with its qualifier, and the values of equal standing beside it. */
export function countValue(cell: FigureCell, sources: CasualtiesView['sources'], t: Translator, locale: string): TimelineValue {
  return {
    id: cell.figureId,
    text: formatCell(cell, t, locale),
    documents: cell.documents,
    notes: [],
    sameWave: '',
    conflicts: cell.conflicts.map((rival) => ({
      id: rival.figureId,
      text: formatCell({ ...cell, ...rival }, t, locale),
      publisher: publisherOf(sources, rival.sourceId, t),
    })),
  }
}

function indicatorColumn({ indicator, view, months }: IndicatorColumn, { t, locale }: TimelineTexts): TimelineColumn {
  return {
    id: indicator.id,
    title: formatName(indicator, locale),
    producer: formatPublisherName(indicator.producer, t),
    href: `/${locale}/context#${indicator.id}`,
    months: months.map((figures) => ({ values: figures.map(toValue), gap: figures.length > 0 ? '' : t('timeline.gap.notPublished') })),
  }

  function toValue(figure: Figure): TimelineValue {
    const kind = view?.parts.find((part) => part.figures.includes(figure))?.kind ?? 'other'
    return {
      id: figure.figureId,
      text: formatFigure(figure, indicator, t, locale),
      documents: figure.citations.length,
      notes: kind === 'month' ? [] : [formatFigurePeriod(figure, kind, locale)],
      sameWave: '',
      conflicts: figure.conflicts.map((rival) => ({
        id: rival.figureId,
        text: formatFigure(rival, indicator, t, locale),
        publisher: formatPublisher(rival.citations[0].source, t),
      })),
    }
  }
}
