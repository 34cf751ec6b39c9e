import { type CasualtyIndicator, formatCell } from '@/components/casualties/format-cell'
import { publisherOf } from '@/components/casualties/publisher-of'
import { formatFigure, formatFigurePeriod } from '@/components/context/context-format'
import { formatPercent } from '@/components/surveys/share-format'
import type { CasualtiesView, FigureCell, MonthRows } from '@/lib/domain/casualties-view'
import type { Figure } from '@/lib/domain/observation'
import type { TimelineCell, TimelineColumn, TimelineValue } from '@/lib/domain/timeline'
import type { AnswerColumn, AnswerMonth, IndicatorColumn, MonthShare, TimelineView } from '@/lib/domain/timeline-view'
import { formatDateRange, formatMonth } from '@/lib/format/date'
import { formatPublisher } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'

/** The counts that always stand on the timeline, in the order of its panels. */
export const timelineCounts = ['civilians-killed', 'civilians-injured'] as const satisfies readonly CasualtyIndicator[]

export type TimelineTexts = {
  /** Who makes the casualty figures. */
  readonly countsProducer: string
  readonly t: Translator
  readonly locale: string
}

/** Every value of the view in words: a column a panel, a cell a month. */
export function toTimelineColumns(view: TimelineView, texts: TimelineTexts): TimelineColumn[] {
  return [
    ...timelineCounts.map((indicator) => countColumn(view.casualties, indicator, texts)),
    ...view.answers.map((column) => answerColumn(column, texts)),
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

function countValue(cell: FigureCell, sources: CasualtiesView['sources'], t: Translator, locale: string): TimelineValue {
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

/** `endure.as-long`, as the address names it. */
export function answerCode({ question, answer }: Pick<AnswerColumn, 'question' | 'answer'>): string {
  return `${question.id}.${answer.id}`
}

/** The question and its answer: `Ready to endure the war: As long as necessary`. */
export function answerTitle({ question, answer }: Pick<AnswerColumn, 'question' | 'answer'>, t: Translator): string {
  return t('timeline.answer', { question: question.shortTitle, answer: answer.label })
}

/** Who asked: usually one publisher. */
export function answerProducer({ survey }: AnswerColumn): string {
  return [...new Set(survey.rows.map(({ wave }) => wave.publisher))].join(', ')
}

function answerColumn(column: AnswerColumn, { t, locale }: TimelineTexts): TimelineColumn {
  return {
    id: answerCode(column),
    title: answerTitle(column, t),
    producer: answerProducer(column),
    href: `/${locale}/surveys/${column.question.id}`,
    months: column.months.map((month) => answerCell(month, t, locale)),
  }
}

function answerCell({ shares, gap }: AnswerMonth, t: Translator, locale: string): TimelineCell {
  if (gap !== null) return { values: [], gap: t(gap === 'not-asked' ? 'timeline.gap.notAsked' : 'timeline.gap.notPublished') }
  return { values: shares.map((share) => shareValue(share, shares, t, locale)), gap: '' }
}

function shareValue(placed: MonthShare, beside: readonly MonthShare[], t: Translator, locale: string): TimelineValue {
  const { share, otherMonths } = placed
  const { wave, citations } = share
  const disagrees = beside.some(({ share: other }) => other.wave.id === wave.id && other.shareId !== share.shareId)
  const others = otherMonths.map((month) => formatMonth(month, locale)).join(', ')
  return {
    id: share.shareId,
    text: formatPercent(share, t, locale),
    documents: citations.length,
    notes: [
      formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale),
      ...releaseNote(placed, t, locale),
      ...(disagrees ? [t('timeline.disagrees', { publisher: formatPublisher(citations[0].source, t) })] : []),
    ],
    sameWave: others === '' ? '' : t('timeline.sameWave', { months: others }),
    conflicts: [],
  }
}

function releaseNote({ share, finalWave }: MonthShare, t: Translator, locale: string): string[] {
  const { status, sampleSize } = share.wave
  if (status !== 'interim') return []
  const size = sampleSize === null ? t('common.notStated') : formatNumber(sampleSize, locale)
  return [t(finalWave ? 'timeline.interimReplaced' : 'timeline.interim', { size })]
}

function indicatorColumn({ indicator, view, months }: IndicatorColumn, { t, locale }: TimelineTexts): TimelineColumn {
  return {
    id: indicator.id,
    title: indicator.nameEn,
    producer: indicator.producer,
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
