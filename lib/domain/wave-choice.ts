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
  const current = rows.filter(({ finalWave }) => finalWave === null).toSorted((a, b) => compareFieldwork(b.wave, a.wave))
  const given = first ?? second
  const pairs = current.flatMap((row, index): [Wave, Wave][] =>
    given ? [[given, row.wave]] : current.slice(index + 1).map((other): [Wave, Wave] => [row.wave, other.wave]),
  )
  const others = pairs
    .filter(([one, other]) => one.id !== other.id)
    .toSorted(([a, b], [c, d]) => Number(compareFieldwork(a, b) < 0) - Number(compareFieldwork(c, d) < 0))
  const allowed = others.find(([one, other]) => {
    const [earlier, later] = compareFieldwork(one, other) < 0 ? [one, other] : [other, one]
    const pair = rows.filter(({ wave }) => wave.id === one.id || wave.id === other.id)
    return pair[0] !== undefined && listRefusals({ question, earlier, later, group: pair[0].group, rows: pair, populations }).length === 0
  })
  return allowed ?? others[0] ?? null
}
