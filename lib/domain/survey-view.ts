import type { AnswerOption, AnswerShare, Question, RespondentGroup, Wave } from './answer-share'
import { type Asked, askedOf } from './asked-of'
import { compareDates, compareText } from './date'
import { groupBy } from './group-by'
import { type Margin, nearestMargin, nearestMargins } from './margin'
import type { Source } from './source'

/** What a wave published of one answer: nothing, one share, or several where documents disagree. */
export type SurveyCell = {
  readonly answer: AnswerOption
  readonly shares: readonly AnswerShare[]
}

/** One wave and group: a row of the table. */
export type SurveyRow = {
  readonly wave: Wave
  readonly group: RespondentGroup
  /** One for each answer of the view. */
  readonly cells: readonly SurveyCell[]
  /** Were all answers published, singly or within sums? Null where several answers were possible. */
  readonly isComplete: boolean | null
  /** Of an interim wave: the final wave of the same fieldwork, where the view has it for this group. */
  readonly finalWave: Wave | null
  /** Of a final wave: the interim releases that the view has for this group. */
  readonly interimWaves: readonly Wave[]
  /** How many were asked the question; nothing is stated of groups. */
  readonly asked: Asked | null
  /**
   * The published margins nearest to the shares: those for the number asked, or for each sample size where that number
   * is not stated. Empty for groups, for which none is stated.
   */
  readonly margins: readonly Margin[]
  /** Words on the margin of a wave of which the record has no such pairs: "not more than 3.4 %". Nothing to draw. */
  readonly marginStatement: string | null
}

/** A question's shares as its page shows them: exactly the rows of the file of the same query. */
export type SurveyView = {
  /** The answers of which a share was published, in the order of the questionnaire. */
  readonly answers: readonly AnswerOption[]
  /** Newest first; of one wave, all respondents first; an interim release follows the final one. */
  readonly rows: readonly SurveyRow[]
  /** The newest wave that no later release replaces; of all respondents where the view has them. */
  readonly newest: SurveyRow | null
}

const everyone = 'all'

/** The margin published nearest to a share of the row, for the people who were asked; null where there is none. */
export function marginOf({ margins, asked }: SurveyRow, { percent }: Pick<AnswerShare, 'percent'>): Margin | null {
  return nearestMargin(percent, margins, asked?.marginSize ?? null)
}

/** Arranges the shares of one question. `margins`: of any waves. */
export function toSurveyView(question: Question, shares: readonly AnswerShare[], margins: readonly Margin[]): SurveyView {
  const answers = question.answers.filter(({ id }) => shares.some(({ answer }) => answer.id === id))
  const rows = [...groupBy(shares, ({ group }) => group.id).values()].flatMap((ofGroup) => {
    const waves = new Map(ofGroup.map(({ wave }) => [wave.id, wave]))
    const byWave = [...groupBy(ofGroup, ({ wave }) => wave.id).values()]
    return byWave.map((published) => toRow({ question, answers, published, waves, margins }))
  })
  rows.sort(compareRows)
  const current = rows.filter(({ finalWave }) => finalWave === null)
  return { answers, rows, newest: current.find(({ group }) => group.id === everyone) ?? current[0] ?? null }
}

type RowParts = {
  readonly question: Question
  readonly answers: readonly AnswerOption[]
  readonly published: readonly [AnswerShare, ...AnswerShare[]]
  /** Those that the view has for the group. */
  readonly waves: ReadonlyMap<string, Wave>
  readonly margins: readonly Margin[]
}

function toRow({ question, answers, published, waves, margins }: RowParts): SurveyRow {
  const [{ wave, group }] = published
  const has = (answerId: string) => published.some(({ answer }) => answer.id === answerId)
  const asked = group.id === everyone ? askedOf(wave, question.id) : null
  return {
    wave,
    group,
    asked,
    cells: answers.map((answer) => ({
      answer,
      shares: published.filter((share) => share.answer.id === answer.id),
    })),
    isComplete: question.isDistribution ? coversAll(question.answers, has) : null,
    finalWave: (wave.supersededBy && waves.get(wave.supersededBy)) || null,
    interimWaves: [...waves.values()].filter(({ supersededBy }) => supersededBy === wave.id),
    margins: asked ? nearestMargins(published, marginsFor(asked, margins)) : [],
    marginStatement: asked && !margins.some(({ waveId }) => waveId === wave.id) ? wave.marginNote : null,
  }
}

/** Where the number of people asked is not stated, any of the published sizes may be theirs. */
function marginsFor({ marginSize }: Asked, margins: readonly Margin[]): readonly Margin[] {
  return marginSize === null ? margins : margins.filter(({ sampleSize }) => sampleSize === marginSize)
}

/** Is each answer published, or part of a published sum? */
function coversAll(answers: readonly AnswerOption[], has: (answerId: string) => boolean): boolean {
  const sums = answers.filter(({ id, kind }) => kind === 'published-sum' && has(id))
  return answers.filter(({ kind }) => kind !== 'published-sum').every(({ id }) => has(id) || sums.some(({ sumOf }) => sumOf.includes(id)))
}

function compareRows(a: SurveyRow, b: SurveyRow): number {
  const [fieldwork, other] = [a.finalWave ?? a.wave, b.finalWave ?? b.wave]
  return (
    compareDates(other.fieldworkEnd, fieldwork.fieldworkEnd) ||
    compareText(other.id, fieldwork.id) ||
    Number(b.group.id === everyone) - Number(a.group.id === everyone) ||
    compareText(a.group.id, b.group.id) ||
    Number(a.finalWave !== null) - Number(b.finalWave !== null) ||
    compareDates(b.wave.fieldworkEnd, a.wave.fieldworkEnd)
  )
}

/** A published sum, and those of its parts that the same row has: they count the same people. */
export type PublishedSum = { readonly sum: AnswerOption; readonly parts: readonly AnswerOption[] }

/** The sums that stand in a row beside a part of theirs. */
export function listSums({ cells }: Pick<SurveyRow, 'cells'>): PublishedSum[] {
  const published = cells.flatMap(({ answer, shares }) => (shares.length > 0 ? [answer] : []))
  return published.flatMap((sum) => {
    const parts = published.filter(({ id }) => sum.sumOf.includes(id))
    return parts.length === 0 ? [] : [{ sum, parts }]
  })
}

/** Newest waves whose every share was read in one and the same press report. */
export type SoleReport = { readonly source: Source; readonly waves: readonly Wave[] }

/** The press report that the newest waves rest on alone: a change up to them is then no trend yet. Null where there is one wave. */
export function findSoleReport({ rows, newest }: SurveyView): SoleReport | null {
  const source = newest && soleSource(newest)
  if (!source || source.kind === 'primary') return null
  const current = rows.filter(({ finalWave, group }) => finalWave === null && group.id === newest.group.id)
  if (current.length < 2) return null
  const other = current.findIndex((row) => soleSource(row)?.id !== source.id)
  return { source, waves: current.slice(0, other < 0 ? current.length : other).map(({ wave }) => wave) }
}

function soleSource({ cells }: SurveyRow): Source | null {
  const sources = new Map(
    cells.flatMap(({ shares }) => shares).flatMap(({ citations }) => citations.map(({ source }) => [source.id, source])),
  )
  return sources.size === 1 ? ([...sources.values()][0] ?? null) : null
}
