import type { AnswerShare } from './answer-share'
import { compareBreakdowns } from './casualties-view'
import { compareDates, compareText, lastDay, monthOf, type RecordDate } from './date'
import { groupBy } from './group-by'
import type { Figure } from './observation'
import { record } from './record'
import { type Revision, type RevisionKind, revisionKinds } from './revision'
import type { Source } from './source'

/** What one publication of a value did: of a figure, or of a survey share. */
export type ChangeEvent =
  | { readonly subject: 'figure'; readonly revision: Revision<Figure> }
  | { readonly subject: 'share'; readonly revision: Revision<AnswerShare> }

/** Events of one day that were read in one document. */
export type ChangeGroup = {
  readonly publishedOn: RecordDate
  /** The best document of its values, as considered on the day of publication. */
  readonly source: Source
  readonly events: readonly [ChangeEvent, ...ChangeEvent[]]
}

/** How many events of a kind there were on a day, of one indicator; null for survey shares. */
export type ChangeCount = {
  readonly publishedOn: RecordDate
  readonly indicator: string | null
  readonly kind: RevisionKind
  readonly count: number
}

/** How many events of each kind a month of publication has. */
export type MonthCounts = { readonly month: string; readonly counts: Readonly<Record<RevisionKind, number>> }

/** The indicator that an event is about; null for a survey share. */
export function indicatorOf(event: ChangeEvent): string | null {
  return event.subject === 'figure' ? event.revision.value.series.indicator : null
}

/** The `figure_id` or `share_id` of the value that was published. */
export function valueIdOf(event: ChangeEvent): string {
  return event.subject === 'figure' ? event.revision.value.figureId : event.revision.value.shareId
}

/** The day or month on which the value of an event was published. */
export function publicationOf({ revision }: ChangeEvent): RecordDate {
  return revision.value.publishedOn
}

/** The events by day and document: the newest day first, a month-only date after the days of its month, primary documents first. */
export function toChangeGroups(events: readonly ChangeEvent[]): ChangeGroup[] {
  const groups = groupBy(events, (event) => `${publicationOf(event)} ${sourceOf(event).id}`)
  return [...groups.values()]
    .map((group): ChangeGroup => {
      const [first, ...others] = group.toSorted(compareEvents)
      if (!first) throw new Error('A group of changes is empty, expected at least one')
      return { publishedOn: publicationOf(first), source: sourceOf(first), events: [first, ...others] }
    })
    .sort(compareGroups)
}

/** The months with an event, the newest first. */
export function toMonthCounts(counts: readonly ChangeCount[]): MonthCounts[] {
  return [...groupBy(counts, ({ publishedOn }) => monthOf(publishedOn))]
    .map(([month, ofMonth]) => ({ month, counts: sumByKind(ofMonth) }))
    .sort((a, b) => compareText(b.month, a.month))
}

/** How many of the events are of each kind. */
export function countKinds(events: readonly ChangeEvent[]): Record<RevisionKind, number> {
  return sumByKind(events.map(({ revision: { kind } }) => ({ kind, count: 1 })))
}

/** What happened to known values before the first values of others, which are many. */
export function newsFirst(events: readonly ChangeEvent[]): ChangeEvent[] {
  const isFirst = ({ revision }: ChangeEvent) => Number(revision.kind === 'published')
  return events.toSorted((a, b) => isFirst(a) - isFirst(b))
}

function sumByKind(counts: readonly Pick<ChangeCount, 'kind' | 'count'>[]): Record<RevisionKind, number> {
  const sums = { published: 0, revised: 0, conflict: 0, outranked: 0, confirmed: 0 }
  for (const { kind, count } of counts) sums[kind] += count
  return sums
}

function sourceOf(event: ChangeEvent): Source {
  return event.revision.value.citations[0].source
}

function compareGroups(a: ChangeGroup, b: ChangeGroup): number {
  return (
    compareText(monthOf(b.publishedOn), monthOf(a.publishedOn)) ||
    Number(isMonthOnly(a)) - Number(isMonthOnly(b)) ||
    compareDates(b.publishedOn, a.publishedOn) ||
    Number(b.source.kind === 'primary') - Number(a.source.kind === 'primary') ||
    compareText(a.source.id, b.source.id)
  )
}

function isMonthOnly({ publishedOn }: ChangeGroup): boolean {
  return lastDay(publishedOn) !== publishedOn
}

/** Figures before shares, by indicator or question, by kind, by series and period: what is not split first. */
function compareEvents(a: ChangeEvent, b: ChangeEvent): number {
  return (
    compareText(a.subject, b.subject) ||
    compareText(topicOf(a), topicOf(b)) ||
    revisionKinds.indexOf(a.revision.kind) - revisionKinds.indexOf(b.revision.kind) ||
    compareValues(a, b)
  )
}

/** What an event is about: its indicator, or the question that was asked. */
export function topicOf(event: ChangeEvent): string {
  return event.subject === 'figure' ? event.revision.value.series.indicator : event.revision.value.question.id
}

function compareValues(a: ChangeEvent, b: ChangeEvent): number {
  if (a.subject === 'figure' && b.subject === 'figure') return compareFigures(a.revision.value, b.revision.value)
  return a.subject === 'share' && b.subject === 'share' ? compareShares(a.revision.value, b.revision.value) : 0
}

function compareFigures(a: Figure, b: Figure): number {
  return (
    Number(b.series.place === record.defaultPlace) - Number(a.series.place === record.defaultPlace) ||
    compareText(a.series.place, b.series.place) ||
    compareBreakdowns(a.series, b.series) ||
    compareText(a.period.end, b.period.end) ||
    compareText(a.period.start, b.period.start)
  )
}

function compareShares(a: AnswerShare, b: AnswerShare): number {
  return compareText(a.wave.id, b.wave.id) || compareText(a.group.id, b.group.id) || a.answer.position - b.answer.position
}
