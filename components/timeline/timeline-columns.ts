import { type CasualtyIndicator, formatCell } from '@/components/casualties/format-cell'
import { publisherOf } from '@/components/casualties/publisher-of'
import { formatFigure, formatFigurePeriod } from '@/components/context/context-format'
import { formatPercent } from '@/components/surveys/share-format'
import type { CasualtiesView, FigureCell, MonthRows } from '@/lib/domain/casualties-view'
import type { Figure } from '@/lib/domain/observation'
import type { TimelineCell, TimelineColumn, TimelineValue } from '@/lib/domain/timeline'
import type { AnswerColumn, AnswerMonth, IndicatorColumn, MonthShare, TimelineView } from '@/lib/domain/timeline-view'
import { findApart } from '@/lib/domain/wave-statements'
import { formatDate, formatDateRange, formatMonth } from '@/lib/format/date'
import { formatPublisher } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'

/** The counts that always stand on the timeline, in the order of its panels. */
export const timelineCounts = ['civilians-killed', 'civilians-injured'] as const satisfies readonly CasualtyIndicator[]

export type TimelineTexts = {
  /** Who makes the casualty figures. */
  readonly countsProducer: string
  /** The day as of which the view stands; null for the newest. */
  readonly asOf: string | null
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

function answerColumn(column: AnswerColumn, texts: TimelineTexts): TimelineColumn {
  const { t, locale } = texts
  return {
    id: answerCode(column),
    title: answerTitle(column, t),
    producer: answerProducer(column),
    href: `/${locale}/surveys/${column.question.id}`,
    months: column.months.map((month) => answerCell(month, texts)),
  }
}

function answerCell({ shares, gap }: AnswerMonth, texts: TimelineTexts): TimelineCell {
  if (gap !== null) return { values: [], gap: gapText(gap, texts) }
  return { values: shares.map((share) => shareValue(share, shares, texts.t, texts.locale)), gap: '' }
}

/** As of a day the view has no wave that was published later, although the record may have it. */
function gapText(gap: NonNullable<AnswerMonth['gap']>, { asOf, t, locale }: TimelineTexts): string {
  if (gap === 'not-published') return t('timeline.gap.notPublished')
  return asOf === null ? t('timeline.gap.notAsked') : t('timeline.gap.notAskedBy', { date: formatDate(asOf, locale) })
}

function shareValue(placed: MonthShare, beside: readonly MonthShare[], t: Translator, locale: string): TimelineValue {
  const { share, otherMonths } = placed
  const { wave, question, citations } = share
  const apart = findApart(question.id, wave.id)
  const disagrees = beside.some(({ share: other }) => other.wave.id === wave.id && other.shareId !== share.shareId)
  const others = otherMonths.map((month) => formatMonth(month, locale)).join(', ')
  return {
    id: share.shareId,
    text: formatPercent(share, t, locale),
    documents: citations.length,
    notes: [
      formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale),
      ...releaseNote(placed, t, locale),
      ...(apart === null ? [] : [t('timeline.apart', { words: apart })]),
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
