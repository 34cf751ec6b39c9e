import { type FigureCell, toCell, toViewSource, type ViewSource } from './casualties-view'
import { addDays, compareText, lastDay } from './date'
import type { Indicator } from './indicator'
import type { Figure, Series } from './observation'
import type { Period } from './period'
import { differenceOf, listRevisions, type OutrankedBy, type Revision } from './revision'
import { chooseVintage } from './vintage'

/**
 * The difference of a value to the one that counted before it; or why there is none: nothing came before, one of the
 * two is rounded or of another kind (at least, verified, computed), or it did not count.
 */
export type Change = number | 'first' | 'no-difference' | OutrankedBy

/** One published value of a ladder. */
export type Rung = {
  readonly cell: FigureCell
  /** The best document. */
  readonly source: ViewSource
  /** To the value that counted before the step. */
  readonly change: Change
  /** The days on which it counted; null where it never did. */
  readonly counted: Period | null
}

/** One value, or several of equal standing where documents disagree. */
export type LadderStep = readonly [Rung, ...Rung[]]

/** Every value published for one series and period, in order of publication. */
export type Ladder = {
  readonly series: Series
  readonly period: Period
  readonly steps: readonly LadderStep[]
  /** The last day of the view: the value that counts does so up to it. */
  readonly until: string
}

export type LadderOptions = { readonly indicators: ReadonlyMap<string, Indicator>; readonly until: string }

/** `vintages`: of one series and period, as `chooseVintage` answers `all`. Throws where there are none. */
export function toLadder(vintages: readonly Figure[], { indicators, until }: LadderOptions): Ladder {
  const [first] = vintages
  if (!first) throw new Error('A ladder has no values, expected at least one')
  const revisions = new Map(listRevisions(vintages).map((revision) => [revision.value.figureId, revision]))
  const counted = findCounted(vintages, until)
  const toRung = (figure: Figure): Rung => ({
    cell: toCell(figure, indicators, null),
    source: toViewSource(figure.citations[0].source),
    change: changeOf(figure, revisions),
    counted: counted.get(figure.figureId) ?? null,
  })
  const steps = groupConflicts(vintages).map(([figure, ...rivals]): LadderStep => [toRung(figure), ...rivals.map(toRung)])
  return { series: first.series, period: first.period, steps, until }
}

/** A value in conflict is held against what came before both. */
function changeOf(figure: Figure, revisions: ReadonlyMap<string, Revision<Figure>>): Change {
  const own = revisions.get(figure.figureId)
  const revision = own?.kind === 'conflict' ? revisions.get(own.instead.figureId) : own
  switch (revision?.kind) {
    case 'revised':
    case 'confirmed':
      return differenceOf(figure, revision.before) ?? 'no-difference'
    case 'outranked':
      return revision.reason
    default:
      return 'first'
  }
}

function groupConflicts(vintages: readonly Figure[]): [Figure, ...Figure[]][] {
  const groups: [Figure, ...Figure[]][] = []
  for (const figure of vintages) {
    const rivals = groups.find((group) => group.some(({ figureId }) => figure.conflicts.some((rival) => rival.figureId === figureId)))
    if (rivals) rivals.push(figure)
    else groups.push([figure])
  }
  return groups
}

/** From the day on which a value came to count to the day before the next one did, or to the last day of the view. */
function findCounted(vintages: readonly Figure[], until: string): Map<string, Period> {
  const days = listTurningDays(vintages).filter((day) => day <= until)
  const counted = new Map<string, Period>()
  for (const [index, day] of days.entries()) {
    const [figure] = chooseVintage(vintages, 'latest', day)
    const next = days[index + 1]
    if (!figure) continue
    const start = counted.get(figure.figureId)?.start ?? day
    counted.set(figure.figureId, { start, end: next ? addDays(next, -1) : until })
  }
  return counted
}

/** The days on which another value can come to count: those of publication, and those of documents that support one. */
function listTurningDays(vintages: readonly Figure[]): string[] {
  const documents = vintages.flatMap(({ citations }) => citations.flatMap(({ source }) => source.publishedOn ?? []))
  return [...new Set([...vintages.map(({ publishedOn }) => publishedOn), ...documents].map(lastDay))].sort(compareText)
}
