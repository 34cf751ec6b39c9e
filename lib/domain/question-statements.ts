/** Why two questions, or two ways of asking one, are not joined. */
export const separations = ['person-institution', 'versions', 'plans', 'answers', 'sponsor'] as const
export type Separation = (typeof separations)[number]

/** Questions that look alike and are not one series. `words`: as the record's files say so; none where the answers show it. */
export const separateQuestions: readonly {
  readonly questions: readonly string[]
  readonly reason: Separation
  readonly words: string | null
}[] = [
  { questions: ['trust-president', 'trust-presidency'], reason: 'person-institution', words: 'Not comparable with trust-president' },
  {
    questions: ['concessions', 'concessions-recognition', 'concessions-transfer', 'concessions-freeze'],
    reason: 'versions',
    words:
      'one of 4 randomised versions (about 500 respondents each); see concessions-recognition, concessions-transfer, concessions-freeze',
  },
  { questions: ['plan-russia', 'plan-europe', 'plan-us'], reason: 'plans', words: 'asked together with plan-russia and plan-europe' },
  {
    questions: ['relatives-any', 'ndi-loss'],
    reason: 'sponsor',
    words: 'Other question and sponsor than relatives-any: do not join the two',
  },
  { questions: ['war-end-2025', 'war-end-2026'], reason: 'answers', words: null },
]

/** A question kept apart from another one. */
export type SeparateQuestion = { readonly question: string; readonly reason: Separation }

/** The questions that are not to be joined with a question, each with the reason. */
export function listSeparate(questionId: string): SeparateQuestion[] {
  return separateQuestions
    .filter(({ questions }) => questions.includes(questionId))
    .flatMap(({ questions, reason }) => questions.flatMap((question) => (question === questionId ? [] : [{ question, reason }])))
}

/** What changed in the words that were read to respondents. */
export type WordingChange = 'victory' | 'plan'

/** Changes of wording within a question. `since`: the first day of the first wave with the new words. */
export const wordingChanges: readonly {
  readonly questions: readonly string[]
  readonly since: string
  readonly change: WordingChange
  readonly words: string
}[] = [
  {
    questions: ['success'],
    since: '2025-09-02',
    change: 'victory',
    words: 'success / acceptable result in December 2023 and September-October 2024, victory in September 2025',
  },
  {
    questions: ['plan-russia', 'plan-europe'],
    since: '2025-09-02',
    change: 'plan',
    words: 'Content of the read-out plan changed between May / July-August 2025',
  },
]

/** The regions of the tables from 2026 on, and the one that they replace; the record says so in notes of shares. */
export const regionChange = {
  since: '2026-01-23',
  replaced: 'centre',
  replacing: ['kyiv', 'centre-north'],
  words: '2026 regions: Kyiv city apart; Centre and North without Kyiv',
} as const

/** Questions of which no document read has the exact words: what stands for them describes the question. `words` as above. */
export const unseenWordings: Readonly<Record<string, string>> = {
  'concessions-recognition': 'Exact wording not seen in the copy read; the title describes the version',
  'concessions-transfer': 'Exact wording not seen in the copy read; the title describes the version',
  'concessions-freeze': 'Exact wording not seen in the copy read; the title describes the version',
  stress: 'Wording reconstructed from the answer list; exact wording not seen',
  'trust-presidency': 'Trust in institutions: the President',
  'ndi-loss': 'Loss of a friend / a family member in the war',
}

/** Are the words of the question those that respondents heard, as far as documents go? */
export function isWordingSeen(questionId: string): boolean {
  return !Object.hasOwn(unseenWordings, questionId)
}
