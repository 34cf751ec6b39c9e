import type { ReactNode } from 'react'
import { PageLink } from '@/components/layout/page-link'
import type { Question } from '@/lib/domain/answer-share'
import { findSoleReport, type PopulationBreak, type SoleReport, type SurveyView } from '@/lib/domain/survey-view'
import { formatDate } from '@/lib/format/date'
import { sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type NotesOptions = {
  readonly question: Question
  /** Those between waves of the view. */
  readonly breaks: readonly PopulationBreak[]
  readonly t: Translator
  readonly locale: string
}

/** How to read a question's waves: what must not be joined, compared or called a trend. */
export function surveyNotes(view: SurveyView, { question, breaks, t, locale }: NotesOptions): ReactNode[] {
  const { rows, answers } = view
  const report = findSoleReport(view)
  const methods = new Set(rows.flatMap(({ group }) => (group.kind === 'method' ? [group.name] : [])))
  return [
    t('surveys.notes.spans'),
    ...breaks.map(({ publisher, day, before, after }) =>
      t('surveys.notes.break', { publisher, day: formatDate(day, locale), before, after }),
    ),
    ...(report ? [<SoleReportNote key="report" report={report} t={t} locale={locale} />] : []),
    ...(answers.some(({ kind }) => kind === 'published-sum') ? [t('surveys.notes.sum')] : []),
    ...(rows.some(({ isComplete }) => isComplete === false) ? [t('surveys.notes.incomplete')] : []),
    ...(question.isDistribution ? [] : [t('surveys.notes.several')]),
    ...(rows.some(({ group }) => group.id !== 'all') ? [t('surveys.notes.groups')] : []),
    ...[...methods].map((group) => t('surveys.notes.method', { group })),
    t('surveys.notes.deviation'),
    ...(question.note ? [question.note] : []),
  ]
}

/** Where a change rests on one report over several waves, with what the record says of them: a split sample, say. */
function SoleReportNote({ report, t, locale }: { readonly report: SoleReport; readonly t: Translator; readonly locale: string }) {
  const { source, waves } = report
  return (
    <>
      {t.rich('surveys.notes.soleReport', {
        count: waves.length,
        source: source.publisher,
        link: (chunks) => <PageLink href={sourceHref(source.id, locale)}>{chunks}</PageLink>,
      })}
      {waves.map(
        ({ id, name, coverageNote }) =>
          waves.length > 1 && coverageNote && <span key={id}> {t('surveys.notes.soleWave', { wave: name, note: coverageNote })}</span>,
      )}
    </>
  )
}
