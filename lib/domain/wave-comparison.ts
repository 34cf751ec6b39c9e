import type { AnswerOption, AnswerShare, Question, RespondentGroup, Wave } from './answer-share'
import type { Asked } from './asked-of'
import { coveringMargin, type Margin } from './margin'
import type { PopulationBreak } from './population-break'
import { type ComparedShare, judgeDifference, type ShareDifference } from './share-difference'
import { marginOf, type SurveyCell, type SurveyRow, toSurveyView } from './survey-view'
import { type ComparisonRefusal, compareFieldwork, listRefusals } from './wave-refusal'

/** One answer in both waves. */
export type AnswerComparison = {
  readonly answer: AnswerOption
  /** None where the wave published no share; several where documents disagree. */
  readonly earlier: readonly AnswerShare[]
  readonly later: readonly AnswerShare[]
  /** In percentage points, later less earlier, with what can be said of it; null where there is no single share on both sides. */
  readonly difference: ShareDifference | null
}

/** Two waves of one question among one group of respondents, in order of fieldwork. */
export type WaveComparison = {
  readonly earlier: Wave
  readonly later: Wave
  readonly group: RespondentGroup
  /** How many of each wave were asked; null of groups, and where the wave has no share. */
  readonly asked: readonly [Asked | null, Asked | null]
  /** Empty: the shares are compared. */
  readonly refusals: readonly ComparisonRefusal[]
  /** Every answer of which one of the waves has a share, in the order of the questionnaire. */
  readonly answers: readonly AnswerComparison[]
}

type ComparisonParts = {
  readonly question: Question
  readonly waves: readonly [Wave, Wave]
  readonly group: RespondentGroup
  /** Of the question, known on the day; those of other waves and groups are left aside. */
  readonly shares: readonly AnswerShare[]
  /** Of any waves. */
  readonly margins: readonly Margin[]
  /** Of all publishers. */
  readonly populations: readonly PopulationBreak[]
}

/** Compares what two waves published of one question: like answers only, and only where the waves allow it. */
export function compareWaves({ question, waves, group, shares, margins, populations }: ComparisonParts): WaveComparison {
  const [earlier, later] = waves.toSorted(compareFieldwork)
  if (!earlier || !later) throw new Error('Expected two waves to compare')
  const own = shares.filter((share) => share.group.id === group.id && waves.some(({ id }) => id === share.wave.id))
  const { rows } = toSurveyView(question, own, margins)
  const [before, after] = [earlier, later].map((wave) => rows.find((row) => row.wave.id === wave.id) ?? null)
  const refusals = listRefusals({ question, earlier, later, group, rows, populations })
  const answers = question.answers.flatMap((answer): AnswerComparison[] => {
    const [old, young] = [cellOf(before, answer), cellOf(after, answer)]
    const sides = { answer, earlier: old?.shares ?? [], later: young?.shares ?? [] }
    if (sides.earlier.length + sides.later.length === 0) return []
    return [{ ...sides, difference: refusals.length === 0 && before && after ? differenceOf(sides, [before, after], margins) : null }]
  })
  return { earlier, later, group, asked: [before?.asked ?? null, after?.asked ?? null], refusals, answers }
}

function differenceOf(
  { earlier, later }: Pick<AnswerComparison, 'earlier' | 'later'>,
  [before, after]: readonly [SurveyRow, SurveyRow],
  margins: readonly Margin[],
): ShareDifference | null {
  const [old, ...otherOld] = earlier
  const [young, ...otherYoung] = later
  if (!old || !young || otherOld.length > 0 || otherYoung.length > 0) return null
  return judgeDifference(toCompared(old, before, margins), toCompared(young, after, margins))
}

/** `margins`: of any waves. A row has only those nearest to its shares. */
function toCompared(share: AnswerShare, row: SurveyRow, margins: readonly Margin[]): ComparedShare {
  const ofWave = margins.filter(({ waveId }) => waveId === row.wave.id)
  return { share, nearest: marginOf(row, share), covering: coveringMargin(share.percent, ofWave, row.asked?.marginSize ?? null) }
}

function cellOf(row: SurveyRow | null | undefined, { id }: AnswerOption): SurveyCell | undefined {
  return row?.cells.find(({ answer }) => answer.id === id)
}
