import type { AnswerShare } from '@/lib/domain/answer-share'
import type { SpanMark } from '@/lib/domain/chart'
import { firstDay, lastDay } from '@/lib/domain/date'
import { remarksOn } from '@/lib/domain/share-remark'
import { marginOf, type SurveyRow } from '@/lib/domain/survey-view'
import { findApart } from '@/lib/domain/wave-statements'
import { formatDateRange } from '@/lib/format/date'
import { figureHref, formatPublisher } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'
import { formatMargin, formatPercent, formatSample } from './share-format'

/** A share over the days of its fieldwork, with its margin and everything that is to be said of it. */
export function toMark(row: SurveyRow, share: AnswerShare, t: Translator, locale: string): SpanMark {
  const { wave, finalWave } = row
  return {
    id: share.shareId,
    start: firstDay(wave.fieldworkStart),
    end: lastDay(wave.fieldworkEnd),
    value: share.percent,
    margin: marginRange(row, share),
    isHollow: wave.status === 'interim' || finalWave !== null,
    label: formatNumber(share.percent, locale),
    text: markText(row, share, t, locale),
    href: figureHref(share.shareId, locale),
  }
}

/** The ends of the published margin: no share is below 0 or above 100. */
export function marginRange(row: SurveyRow, { percent }: AnswerShare): SpanMark['margin'] {
  const margin = marginOf(row, { percent })
  return margin && { low: Math.max(0, percent - Number(margin.margin)), high: Math.min(100, percent + Number(margin.margin)) }
}

/** What other documents say of the same answer of the same wave. */
function rivals({ cells }: SurveyRow, { shareId, answer }: AnswerShare): readonly AnswerShare[] {
  return cells.flatMap(({ shares }) => shares).filter((other) => other.answer.id === answer.id && other.shareId !== shareId)
}

/** Dates, share, margin, sample, what the record remarks on it, and the document where it is a press report. */
function markText(row: SurveyRow, share: AnswerShare, t: Translator, locale: string): string {
  const { wave } = row
  const text = t('surveys.question.mark', {
    dates: formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale),
    percent: formatPercent(share, t, locale),
    margin: formatMargin(row, share, t, locale),
    sample: formatSample(row, t, locale),
  })
  const released = wave.status === 'interim' ? t('surveys.question.markInterim', { text }) : text
  const words = findApart(share.question.id, wave.id)
  const full = words === null ? released : t('surveys.question.markApart', { text: released, words })
  const others = rivals(row, share).map((rival) => `${formatPercent(rival, t, locale)}, ${formatPublisher(rival.citations[0].source, t)}`)
  const whole = others.length === 0 ? full : t('surveys.question.markConflict', { text: full, others: others.join('; ') })
  const remarks = remarksOn(share).filter((remark) => remark !== words)
  const remarked = remarks.length === 0 ? whole : t('surveys.question.markRemark', { text: whole, words: remarks.join('; ') })
  return t('surveys.question.markSource', { text: remarked, source: formatPublisher(share.citations[0].source, t) })
}
