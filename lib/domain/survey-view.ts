import type { AnswerOption, AnswerShare, Question, RespondentGroup, Wave } from './answer-share'
import { compareDates, compareText, firstDay } from './date'
import { groupBy } from './group-by'
import { type Margin, nearestMargins } from './margin'
import type { Source } from './source'

/** What a wave published of one answer: nothing, one share, or several where documents disagree. */
export type SurveyCell = {
  readonly answer: AnswerOption
  readonly shares: readonly AnswerShare[]
  /** False for a published sum whose parts were published too: drawing both would show the same people twice. */
  readonly isDrawn: boolean
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
  /** The published margins nearest to the shares, for each sample size; empty for groups, for which none is stated. */
  readonly margins: readonly Margin[]
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
  return {
    wave,
    group,
    cells: answers.map((answer) => ({
      answer,
      shares: published.filter((share) => share.answer.id === answer.id),
      isDrawn: answer.kind !== 'published-sum' || !answer.sumOf.every(has),
    })),
    isComplete: question.isDistribution ? coversAll(question.answers, has) : null,
    finalWave: (wave.supersededBy && waves.get(wave.supersededBy)) || null,
    interimWaves: [...waves.values()].filter(({ supersededBy }) => supersededBy === wave.id),
    margins: group.id === everyone ? nearestMargins(published, margins) : [],
  }
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

/** A publisher's waves on either side of `day` asked different people. */
export type PopulationBreak = { readonly publisher: string; readonly day: string; readonly before: string; readonly after: string }

/**
 * Where a publisher's waves pass from one population to another for good, read from the waves' own texts. A text
 * that only one wave carries may be another wording of the same population, so it makes no break by itself.
 * `day` is the first day of the first wave that states another population.
 */
export function findPopulationBreaks(waves: readonly Wave[]): PopulationBreak[] {
  return [...groupBy(waves, ({ publisher }) => publisher)].flatMap(([publisher, own]) =>
    breaksOfPublisher(own).map((found) => ({ publisher, ...found })),
  )
}

/** The breaks that lie between some waves: their publisher has one before the day and one on or after it. */
export function breaksBetween(waves: readonly Wave[], breaks: readonly PopulationBreak[]): PopulationBreak[] {
  return breaks.filter(({ publisher, day }) => {
    const own = waves.filter((wave) => wave.publisher === publisher)
    return (
      own.some(({ fieldworkStart }) => firstDay(fieldworkStart) < day) && own.some(({ fieldworkStart }) => firstDay(fieldworkStart) >= day)
    )
  })
}

function breaksOfPublisher(waves: readonly Wave[]): Omit<PopulationBreak, 'publisher'>[] {
  const stated = waves
    .flatMap(({ fieldworkStart, population }) => (population ? [{ day: firstDay(fieldworkStart), population }] : []))
    .sort((a, b) => compareText(a.day, b.day))
  const counts = groupBy(stated, ({ population }) => population)
  const recurs = ({ population }: { readonly population: string }) => (counts.get(population)?.length ?? 0) > 1
  return stated.flatMap((wave, index) => {
    const next = stated[index + 1]
    const earlier = stated.slice(0, index + 1).filter(recurs)
    const later = stated.slice(index + 1).filter(recurs)
    const after = later[0]?.population
    const isShared = later.some(({ population }) => earlier.some((other) => other.population === population))
    if (!recurs(wave) || !next || !after || isShared) return []
    return [{ day: next.day, before: wave.population, after }]
  })
}

/** Newest waves whose every share was read in one and the same press report. */
export type SoleReport = { readonly source: Source; readonly waves: readonly Wave[] }

/** The press report that the newest waves rest on alone, or null: a change up to them is then no trend yet. */
export function findSoleReport({ rows, newest }: SurveyView): SoleReport | null {
  const source = newest && soleSource(newest)
  if (!source || source.kind === 'primary') return null
  const current = rows.filter(({ finalWave, group }) => finalWave === null && group.id === newest.group.id)
  const other = current.findIndex((row) => soleSource(row)?.id !== source.id)
  return { source, waves: current.slice(0, other < 0 ? current.length : other).map(({ wave }) => wave) }
}

function soleSource({ cells }: SurveyRow): Source | null {
  const sources = new Map(
    cells.flatMap(({ shares }) => shares).flatMap(({ citations }) => citations.map(({ source }) => [source.id, source])),
  )
  return sources.size === 1 ? ([...sources.values()][0] ?? null) : null
}
