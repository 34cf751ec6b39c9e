import type { AnswerOption } from './answer-share'

/** Are the answers of a wave those that were offered, sums of them, or counts made from what respondents said? */
export const answerForms = ['offered', 'combined', 'counted'] as const
export type AnswerForm = (typeof answerForms)[number]

const plan = { form: 'combined', words: 'Ready to accept (easily + as a difficult decision)' } as const

/**
 * Questions whose answers in the record are never those that were offered. `words`: as the record's files say of the
 * question or of an answer; a test holds them against the files.
 */
export const otherAnswers: Readonly<Record<string, { readonly form: AnswerForm; readonly words: string }>> = {
  'trust-president': { form: 'combined', words: '4-point scale (fully / rather trust, rather / fully distrust) collapsed by KIIS' },
  direction: { form: 'combined', words: '4-point scale collapsed by KIIS' },
  'plan-russia': plan,
  'plan-europe': plan,
  'plan-us': plan,
  'relatives-any': { form: 'counted', words: 'How many of your close relatives or friends do you know' },
}

/** What the answers are of which a wave published shares: where it published a sum without its parts, they are combined. */
export function formOfAnswers(questionId: string, answers: readonly Pick<AnswerOption, 'id' | 'sumOf'>[]): AnswerForm {
  const other = otherAnswers[questionId]
  if (other) return other.form
  const isWhole = answers.every(({ sumOf }) => sumOf.every((part) => answers.some(({ id }) => id === part)))
  return isWhole ? 'offered' : 'combined'
}
