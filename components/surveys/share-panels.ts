import type { AnswerOption, AnswerShare } from '@/lib/domain/answer-share'
import type { SpanMark, SpanPanel } from '@/lib/domain/chart'
import { compareText, firstDay, lastDay, monthOf } from '@/lib/domain/date'
import { breaksBetween, type PopulationBreak, type SurveyRow, type SurveyView } from '@/lib/domain/survey-view'
import { formatDateRange } from '@/lib/format/date'
import { formatPublisher } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'
import { formatPercent } from './share-format'

type PanelOptions = {
  readonly breaks: readonly PopulationBreak[]
  /** The group to draw: never two in one panel. */
  readonly groupId: string
  readonly t: Translator
  readonly locale: string
}

/** One panel an answer over the same months and scale, 'hard to say' last; answers without anything to draw are left out. */
export function toSharePanels(view: SurveyView, { breaks, groupId, t, locale }: PanelOptions): SpanPanel[] {
  const rows = view.rows.filter(({ group }) => group.id === groupId).toReversed()
  const reach = drawnReach(rows)
  if (!reach) return []
  const drawnBreaks = breaksBetween(
    rows.map(({ wave }) => wave),
    breaks,
  )
  return view.answers.toSorted(compareAnswers).flatMap((answer) => {
    const marks = rows.flatMap((row) => drawnShares(row, answer).map((share) => toMark(row, share, t, locale)))
    if (marks.length === 0) return []
    const panel = {
      id: answer.id,
      title: answer.label,
      tone: 'opinion',
      marks,
      ...reach,
      maximum: drawnMaximum(rows),
      suffix: '\u202f%',
    } as const
    return [{ ...panel, breaks: drawnBreaks.map(({ day }) => ({ day, text: t('surveys.question.break') })) }]
  })
}

function drawnShares({ cells }: SurveyRow, { id }: AnswerOption): readonly AnswerShare[] {
  return cells.find(({ answer, isDrawn }) => answer.id === id && isDrawn)?.shares ?? []
}

function compareAnswers(a: AnswerOption, b: AnswerOption): number {
  return Number(a.kind === 'hard-to-say') - Number(b.kind === 'hard-to-say') || a.position - b.position
}

function toMark({ wave, finalWave }: SurveyRow, share: AnswerShare, t: Translator, locale: string): SpanMark {
  return {
    id: share.shareId,
    start: firstDay(wave.fieldworkStart),
    end: lastDay(wave.fieldworkEnd),
    value: share.percent,
    isHollow: wave.status === 'interim' || finalWave !== null,
    label: formatNumber(share.percent, locale),
    text: markText(share, t, locale),
  }
}

/** Dates, share, sample, and the document where it is a press report. */
function markText(share: AnswerShare, t: Translator, locale: string): string {
  const { wave, citations } = share
  const dates = formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale)
  const percent = formatPercent(share, t, locale)
  const text =
    wave.sampleSize === null
      ? t('surveys.question.markNoSize', { dates, percent })
      : t('surveys.question.mark', { dates, percent, size: formatNumber(wave.sampleSize, locale) })
  const full = wave.status === 'interim' ? t('surveys.question.markInterim', { text }) : text
  return t('surveys.question.markSource', { text: full, source: formatPublisher(citations[0].source, t) })
}

/** Panels share a scale, so that answers can be compared; above the greatest share there is room for its number. */
function drawnMaximum(rows: readonly SurveyRow[]): number {
  const percents = rows.flatMap(({ cells }) =>
    cells.flatMap(({ shares, isDrawn }) => (isDrawn ? shares.map(({ percent }) => percent) : [])),
  )
  return Math.min(100, Math.ceil((Math.max(0, ...percents) + 8) / 20) * 20)
}

function drawnReach(rows: readonly SurveyRow[]): { from: string; to: string } | null {
  const [from] = rows.map(({ wave }) => monthOf(wave.fieldworkStart)).sort(compareText)
  const to = rows
    .map(({ wave }) => monthOf(wave.fieldworkEnd))
    .sort(compareText)
    .at(-1)
  return from && to ? { from, to } : null
}
