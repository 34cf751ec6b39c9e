import type { AnswerOption, Wave } from './answer-share'
import type { SurveyView } from './survey-view'

/** A wave that the address names and a view does not show. `hasShares`: of the months and groups chosen. */
export type LeftOutWave = { readonly wave: Wave; readonly hasShares: boolean }

/** The answer drawn for each group: the chosen one where the view has it, else the one with the most shares, the first of several. */
export function findShownAnswer({ answers, rows }: SurveyView, chosen: string | null): AnswerOption | null {
  const count = ({ id }: AnswerOption) =>
    rows.flatMap(({ cells }) => cells).filter(({ answer, shares }) => answer.id === id && shares.length > 0).length
  const [most] = answers.toSorted((a, b) => count(b) - count(a))
  return answers.find(({ id }) => id === chosen) ?? most ?? null
}
