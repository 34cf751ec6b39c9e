import type { ReactNode } from 'react'
import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import type { Question } from '@/lib/domain/answer-share'
import { isOfInterviewDays } from '@/lib/domain/interview-days'
import type { PopulationBreak } from '@/lib/domain/population-break'
import { findSeriesBreaks, type SeriesBreak } from '@/lib/domain/series-break'
import { findSoleReport, type SoleReport, type SurveyRow, type SurveyView } from '@/lib/domain/survey-view'
import { findApart } from '@/lib/domain/wave-statements'
import { formatDate, formatDateRange } from '@/lib/format/date'
import { formatGroup } from '@/lib/format/names'
import { formatQuoted } from '@/lib/format/quoted'
import { formatPublisherName, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import type { SurveyViewName } from '@/lib/query/survey-page-query'
import { breakName } from './share-panels'

type NotesOptions = {
  /** How the shares are drawn. */
  readonly drawing: SurveyViewName
  readonly question: Question
  /** Of every publisher. */
  readonly populations: readonly PopulationBreak[]
  readonly t: Translator
  readonly locale: string
}

/** How to read a question's waves: what must not be joined, compared or called a trend, and what margins leave out. */
export function surveyNotes(view: SurveyView, options: NotesOptions): ReactNode[] {
  return [...readingNotes(view, options), options.t('surveys.notes.deviation')]
}

/** The same without the note on deviations, which holds for every survey: for a place that has it elsewhere. */
export function readingNotes(view: SurveyView, { drawing, question, populations, t, locale }: NotesOptions): ReactNode[] {
  const { rows, answers } = view
  const report = findSoleReport(view)
  const methods = new Set(rows.flatMap(({ group }) => (group.kind === 'method' ? [formatGroup(group, locale)] : [])))
  const days = new Set(rows.flatMap(({ group }) => (isOfInterviewDays(group) ? [formatGroup(group, locale)] : [])))
  const breaks = findSeriesBreaks(question.id, rows.toReversed(), populations)
  const quoted = recordWords(question, rows, breaks)
  const hasSpans = drawing === 'trend' || drawing === 'groups'
  return [
    ...(hasSpans ? [t('surveys.notes.spans')] : []),
    ...[...breaks.map((found) => breakNote(found, t, locale)), ...apartNotes(question, rows, t, locale)].map((text) => (
      <RecordWords key={text} text={text} words={quoted} locale={locale} />
    )),
    ...(report ? [<SoleReportNote key="report" report={report} t={t} locale={locale} />] : []),
    ...(hasSpans && answers.some(({ kind }) => kind === 'published-sum') ? [t('surveys.notes.sum')] : []),
    ...(rows.some(({ isComplete }) => isComplete === false) ? [t('surveys.notes.incomplete')] : []),
    ...(question.isDistribution ? [] : [t('surveys.notes.several')]),
    ...(rows.some(({ group }) => group.id !== 'all') ? [t('surveys.notes.groups')] : []),
    ...(hasSpans && days.size > 0
      ? [t('surveys.notes.interviewDays', { groups: [...days].map((group) => formatQuoted(group, locale)).join(', ') })]
      : []),
    ...[...methods].map((group) => t('surveys.notes.method', { group })),
    ...(rows.some(({ margins }) => margins.length > 0) ? [t('surveys.notes.margins')] : []),
  ]
}

/** Waves that the record sets apart, where others of the question are shown too. */
export function apartNotes({ id }: Question, rows: readonly SurveyRow[], t: Translator, locale: string): string[] {
  const waves = [...new Map(rows.map(({ wave }) => [wave.id, wave])).values()]
  if (waves.length < 2) return []
  return waves.flatMap(({ id: waveId, fieldworkStart, fieldworkEnd }) => {
    const words = findApart(id, waveId)
    return words === null ? [] : [t('surveys.notes.apart', { words, dates: formatDateRange(fieldworkStart, fieldworkEnd, locale) })]
  })
}

/** What the notes on breaks and on waves apart quote of the record. */
export function recordWords({ id }: Question, rows: readonly SurveyRow[], breaks: readonly SeriesBreak[]): string[] {
  const populations = breaks.flatMap((found) => (found.kind === 'population' ? [found.before, found.after] : []))
  return [...populations, ...new Set(rows.flatMap(({ wave }) => findApart(id, wave.id) ?? []))]
}

/** Why values on either side of a break are not compared. */
export function breakNote(found: SeriesBreak, t: Translator, locale: string): string {
  if (found.kind === 'population') return t('surveys.notes.population', { ...found, since: formatDate(found.since, locale) })
  return t(`surveys.notes.${breakName(found)}`, { day: formatDate(found.day, locale) })
}

/** Where a change rests on one report over several waves, with what the record says of them: a split sample, say. */
function SoleReportNote({ report, t, locale }: { readonly report: SoleReport; readonly t: Translator; readonly locale: string }) {
  const { source, waves } = report
  return (
    <>
      {t.rich('surveys.notes.soleReport', {
        count: waves.length,
        source: formatPublisherName(source.publisher, t),
        link: (chunks) => <PageLink href={sourceHref(source.id, locale)}>{chunks}</PageLink>,
      })}
      {soleWaveTexts(report, t).map((text) => (
        <span key={text}>
          {' '}
          <RecordWords text={text} words={waves.flatMap(({ name, coverageNote }) => [name, coverageNote])} locale={locale} />
        </span>
      ))}
    </>
  )
}

/** What the record says of the waves that rest on one report, where they are several. */
export function soleWaveTexts({ waves }: SoleReport, t: Translator): string[] {
  if (waves.length < 2) return []
  return waves.flatMap(({ name, coverageNote }) => (coverageNote ? [t('surveys.notes.soleWave', { wave: name, note: coverageNote })] : []))
}
