import { breakNote } from '@/components/surveys/survey-notes'
import type { PopulationBreak } from '@/lib/domain/population-break'
import { findSeriesBreaks } from '@/lib/domain/series-break'
import { findSoleReport } from '@/lib/domain/survey-view'
import type { AnswerColumn, TimelineView } from '@/lib/domain/timeline-view'
import type { Translator } from '@/lib/format/translator'

type NotesOptions = {
  /** Of every publisher. */
  readonly populations: readonly PopulationBreak[]
  readonly recentFrom: string | null
  readonly t: Translator
  readonly locale: string
}

/** How to read the panels: what each kind of mark means, and what must not be joined, added or compared. Each once. */
export function timelineNotes({ answers, indicators }: TimelineView, { populations, recentFrom, t, locale }: NotesOptions): string[] {
  const rows = answers.flatMap(({ survey }) => survey.rows)
  const kinds = new Set(indicators.flatMap(({ view }) => view?.parts.map(({ kind }) => kind) ?? []))
  const breaks = answers.flatMap(({ question, survey }) => findSeriesBreaks(question.id, survey.rows.toReversed(), populations))
  const notes = [
    t('casualties.notes.minimum'),
    t('casualties.notes.adding'),
    ...(recentFrom ? [t('casualties.notes.growing')] : []),
    ...(rows.length > 0 ? [t('surveys.notes.spans'), t('timeline.notes.months')] : []),
    ...breaks.map((found) => breakNote(found, t, locale)),
    ...answers.flatMap((column) => soleReportNote(column, t)),
    ...(rows.some(({ margins }) => margins.length > 0) ? [t('surveys.notes.margins')] : []),
    ...(rows.length > 0 ? [t('surveys.notes.deviation')] : []),
    ...(kinds.has('stock') ? [t('context.notes.stock')] : []),
    ...(kinds.has('cumulative') ? [t('timeline.notes.cumulative')] : []),
    ...(kinds.size > 0 ? [t('timeline.notes.ends')] : []),
  ]
  return [...new Set(notes)]
}

/** Where a change rests on one press report, the change is no trend. */
function soleReportNote({ question, survey }: AnswerColumn, t: Translator): string[] {
  const report = findSoleReport(survey)
  return report
    ? [t('timeline.notes.soleReport', { question: question.shortTitle, count: report.waves.length, source: report.source.publisher })]
    : []
}
