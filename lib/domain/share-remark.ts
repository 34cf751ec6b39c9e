import type { AnswerOption, AnswerShare } from './answer-share'
import { groupBy } from './group-by'
import type { SurveyRow } from './survey-view'

/** A part of a remark that only states a number of people: pages have it as n. */
const size = /^(interim, )?(n=[\d,]+( for this question)?|about [\d,]+ respondents)$/

/** What the record remarks on a share in words that may change its meaning: "doubtful", "victory wording". */
export function remarksOn({ citations }: Pick<AnswerShare, 'citations'>): string[] {
  const remarks = citations.map(({ note }) => (note ?? '').split('; ').filter((part) => part !== '' && !size.test(part)))
  return [...new Set(remarks.flatMap((parts) => (parts.length > 0 ? [parts.join('; ')] : [])))]
}

/** A remark on shares of a row. `answers`: theirs; null where it is on every share of the row. */
export type RowRemark = { readonly words: string; readonly answers: readonly AnswerOption[] | null }

/** The remarks on the shares of a row, each once, with their answers. */
export function rowRemarks({ cells }: Pick<SurveyRow, 'cells'>): RowRemark[] {
  const shares = cells.flatMap((cell) => cell.shares)
  const remarks = shares.flatMap((share) => remarksOn(share).map((words) => ({ words, share })))
  return [...groupBy(remarks, ({ words }) => words)].map(([words, own]) => ({
    words,
    answers: own.length === shares.length ? null : [...new Map(own.map(({ share: { answer } }) => [answer.id, answer])).values()],
  }))
}
