import type { Question, Wave } from './answer-share'
import type { PopulationBreak } from './population-break'
import type { SurveyRow } from './survey-view'
import { compareFieldwork, listRefusals } from './wave-refusal'

type ChoiceOptions = {
  /** The first and second wave of an address; null where it leaves the choice. */
  readonly named: readonly (Wave | null)[]
  readonly populations: readonly PopulationBreak[]
}

/**
 * The waves to compare, of rows of one group: those named and, for what is not, the newest wave with the newest earlier
 * one that it may be compared with. Releases that a later one replaces are left to those who name them. Where none may
 * be compared, the newest two. Null where there are no two.
 */
export function chooseWaves(question: Question, rows: readonly SurveyRow[], { named, populations }: ChoiceOptions): [Wave, Wave] | null {
  const [first = null, second = null] = named
  if (first && second) return [first, second]
  const pairs = listPairs(rows, first ?? second)
  return pairs.find((pair) => isAllowed(question, rows, pair, populations)) ?? pairs[0] ?? null
}

/** Every pair that may be chosen, best first. `named`: one of each pair, where the address names one. */
function listPairs(rows: readonly SurveyRow[], named: Wave | null): [Wave, Wave][] {
  const current = rows.filter(({ finalWave }) => finalWave === null).map(({ wave }) => wave)
  const newest = current.toSorted((a, b) => compareFieldwork(b, a))
  if (!named) return newest.flatMap((later, index) => newest.slice(index + 1).map((earlier): [Wave, Wave] => [earlier, later]))
  const isEarlier = (wave: Wave) => compareFieldwork(wave, named) < 0
  const others = newest.filter(({ id }) => id !== named.id)
  return [
    ...others.filter(isEarlier).map((earlier): [Wave, Wave] => [earlier, named]),
    ...others.filter((wave) => !isEarlier(wave)).map((later): [Wave, Wave] => [named, later]),
  ]
}

function isAllowed(
  question: Question,
  rows: readonly SurveyRow[],
  [earlier, later]: readonly [Wave, Wave],
  populations: readonly PopulationBreak[],
): boolean {
  const own = rows.filter(({ wave }) => wave.id === earlier.id || wave.id === later.id)
  const [row] = own
  return row !== undefined && listRefusals({ question, earlier, later, group: row.group, rows: own, populations }).length === 0
}
