import { formatPercent } from '@/components/surveys/share-format'
import type { TimelineCell, TimelineColumn, TimelineValue } from '@/lib/domain/timeline'
import type { AnswerColumn, AnswerMonth, MonthShare } from '@/lib/domain/timeline-view'
import { findApart } from '@/lib/domain/wave-statements'
import { formatDate, formatDateRange, formatMonth } from '@/lib/format/date'
import { formatAnswer, formatQuestion } from '@/lib/format/names'
import { formatPublisher, formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'

export type AnswerTexts = {
  /** The day as of which the view stands; null for the newest. */
  readonly asOf: string | null
  readonly t: Translator
  readonly locale: string
}

/** `endure.as-long`, as the address names it. */
export function answerCode({ question, answer }: Pick<AnswerColumn, 'question' | 'answer'>): string {
  return `${question.id}.${answer.id}`
}

/** The question and its answer: `Ready to endure the war: As long as necessary`. */
export function answerTitle({ question, answer }: Pick<AnswerColumn, 'question' | 'answer'>, t: Translator, locale: string): string {
  return t('timeline.answer', { question: formatQuestion(question, locale), answer: formatAnswer(answer, locale) })
}

/** Who asked: usually one publisher. */
export function answerProducer({ survey }: AnswerColumn, t: Translator): string {
  return [...new Set(survey.rows.map(({ wave }) => formatPublisherName(wave.publisher, t)))].join(', ')
}

/** The shares of an answer in words. */
export function toAnswerWords(column: AnswerColumn, texts: AnswerTexts): TimelineColumn {
  const { t, locale } = texts
  return {
    id: answerCode(column),
    title: answerTitle(column, t, locale),
    producer: answerProducer(column, t),
    href: `/${locale}/surveys/${column.question.id}`,
    months: column.months.map((month) => answerCell(month, texts)),
  }
}

function answerCell({ shares, gap }: AnswerMonth, texts: AnswerTexts): TimelineCell {
  if (gap !== null) return { values: [], gap: gapText(gap, texts) }
  return { values: shares.map((share) => shareValue(share, shares, texts.t, texts.locale)), gap: '' }
}

/** As of a day the view has no wave that was published later, although the record may have it. */
function gapText(gap: NonNullable<AnswerMonth['gap']>, { asOf, t, locale }: AnswerTexts): string {
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
