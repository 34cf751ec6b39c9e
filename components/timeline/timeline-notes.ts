import { apartNotes, breakNote, recordWords, soleWaveTexts } from '@/components/surveys/survey-notes'
import type { PopulationBreak } from '@/lib/domain/population-break'
import { record } from '@/lib/domain/record'
import { findSeriesBreaks, type SeriesBreak } from '@/lib/domain/series-break'
import { findSoleReport } from '@/lib/domain/survey-view'
import type { AnswerColumn, TimelineView } from '@/lib/domain/timeline-view'
import { formatDate } from '@/lib/format/date'
import { formatQuestion } from '@/lib/format/names'
import { formatPublisherName } from '@/lib/format/source'
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
  const breaks = answers.flatMap((column) => breaksOf(column, populations))
  const notes = [
    t('casualties.notes.minimum'),
    t('casualties.notes.adding'),
    ...(recentFrom ? [t('casualties.notes.growing')] : []),
    ...(rows.length > 0 ? [t('surveys.notes.spans'), t('timeline.notes.months')] : []),
    ...breaks.map((found) => breakNote(found, t, locale)),
    ...answers.flatMap(({ question, survey }) =>
      apartNotes(question, survey.rows, t, locale).map((note) =>
        t('timeline.notes.apart', { question: formatQuestion(question, locale), note }),
      ),
    ),
    ...answers.flatMap((column) => soleReportNote(column, t, locale)),
    ...(rows.some(({ margins }) => margins.length > 0) ? [t('surveys.notes.margins')] : []),
    ...(rows.length > 0 ? [t('surveys.notes.deviation')] : []),
    ...(kinds.has('stock') ? [t('context.notes.stock')] : []),
    ...(kinds.has('cumulative') ? [t('timeline.notes.cumulative', { date: formatDate(record.startDay, locale) })] : []),
    ...(kinds.size > 0 ? [t('timeline.notes.ends')] : []),
  ]
  return [...new Set(notes)]
}

/** What the notes, and the marks of waves apart, quote of the record. */
export function timelineQuotes({ answers }: TimelineView, { populations }: Pick<NotesOptions, 'populations'>): string[] {
  const quoted = answers.flatMap((column) => [
    ...recordWords(column.question, column.survey.rows, breaksOf(column, populations)),
    ...(findSoleReport(column.survey)?.waves ?? []).flatMap(({ name, coverageNote }) => [name, coverageNote ?? '']),
  ])
  return [...new Set(quoted)]
}

function breaksOf({ question, survey }: AnswerColumn, populations: readonly PopulationBreak[]): SeriesBreak[] {
  return findSeriesBreaks(question.id, survey.rows.toReversed(), populations)
}

/** Where a change rests on one press report, the change is no trend; with what the record says of its waves. */
function soleReportNote({ question, survey }: AnswerColumn, t: Translator, locale: string): string[] {
  const report = findSoleReport(survey)
  if (!report) return []
  const parts = {
    question: formatQuestion(question, locale),
    count: report.waves.length,
    source: formatPublisherName(report.source.publisher, t),
  }
  return [[t('timeline.notes.soleReport', parts), ...soleWaveTexts(report, t)].join(' ')]
}
