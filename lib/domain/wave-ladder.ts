import type { AnswerOption, RespondentGroup, Wave } from './answer-share'
import { compareDates } from './date'
import { groupBy } from './group-by'
import type { SurveyCell, SurveyRow, SurveyView } from './survey-view'

/** One release of a fieldwork. */
export type WaveRelease = {
  readonly row: SurveyRow
  /** Does no later release of the view replace it? */
  readonly isCurrent: boolean
  /** In percentage points to the release before, by answer; null where one of the two has no share or several. */
  readonly changes: ReadonlyMap<string, number | null>
}

/** The releases of one fieldwork among one group of respondents, in order of publication: vintages of one wave. */
export type WaveLadder = {
  readonly wave: Wave
  readonly group: RespondentGroup
  /** Those of which some release has a share. */
  readonly answers: readonly AnswerOption[]
  readonly releases: readonly WaveRelease[]
}

/** A ladder for each fieldwork and group of which the view has several releases, in the order of its rows. */
export function toWaveLadders({ rows, answers }: SurveyView): WaveLadder[] {
  const waves = new Map(rows.map(({ wave }) => [wave.id, wave]))
  const fieldworks = groupBy(rows, ({ wave, group }) => `${lastRelease(wave, waves).id} ${group.id}`)
  return [...fieldworks.values()].flatMap((group) => {
    if (group.length < 2) return []
    const ordered = group.toSorted((a, b) => compareDates(publishedOn(a), publishedOn(b)) || compareReplaced(a, b))
    return [
      {
        wave: lastRelease(group[0].wave, waves),
        group: group[0].group,
        answers: answers.filter(({ id }) => group.some((row) => cellOf(row, id)?.shares.length)),
        releases: ordered.map((row, index) => toRelease(row, ordered[index - 1])),
      },
    ]
  })
}

/** The release that replaces all others of the fieldwork, of those that the view has. Releases in a circle end where it closes. */
function lastRelease(wave: Wave, waves: ReadonlyMap<string, Wave>): Wave {
  const seen = new Set([wave.id])
  let last = wave
  for (let next = successorOf(last, waves); next && !seen.has(next.id); next = successorOf(last, waves)) {
    seen.add(next.id)
    last = next
  }
  return last
}

function successorOf({ supersededBy }: Wave, waves: ReadonlyMap<string, Wave>): Wave | undefined {
  return supersededBy === null ? undefined : waves.get(supersededBy)
}

function toRelease(row: SurveyRow, before: SurveyRow | undefined): WaveRelease {
  const changes = row.cells.map((cell): [string, number | null] => [cell.answer.id, before ? difference(cell, before) : null])
  return { row, isCurrent: row.finalWave === null, changes: new Map(changes) }
}

function difference(cell: SurveyCell, before: SurveyRow): number | null {
  const [share, ...rivals] = cell.shares
  const [earlier, ...earlierRivals] = cellOf(before, cell.answer.id)?.shares ?? []
  if (!share || !earlier || rivals.length > 0 || earlierRivals.length > 0) return null
  return Math.round((share.percent - earlier.percent) * 100) / 100
}

function cellOf({ cells }: SurveyRow, answerId: string): SurveyCell | undefined {
  return cells.find(({ answer }) => answer.id === answerId)
}

/** The day from which the release is known. */
function publishedOn({ cells }: SurveyRow): string | null {
  const [first] = cells.flatMap(({ shares }) => shares.map((share) => share.publishedOn)).sort(compareDates)
  return first ?? null
}

/** What is replaced comes first where both were published on one day. */
function compareReplaced(a: SurveyRow, b: SurveyRow): number {
  return Number(a.finalWave === null) - Number(b.finalWave === null)
}
