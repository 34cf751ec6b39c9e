import type { Question } from '@/lib/domain/answer-share'
import type { Translator } from './translator'

/** Questions whose note in the record names codes or speaks to those who compile it: the same in readers' words. */
export const rewrittenNotes = [
  'endure',
  'concessions',
  'concessions-recognition',
  'concessions-transfer',
  'concessions-freeze',
  'trust-president',
  'trust-presidency',
  'direction',
  'optimism-10y',
  'success',
  'relatives-any',
  'stress',
  'ndi-loss',
  'donbas',
  'negotiations',
  'plan-russia',
  'plan-europe',
  'plan-us',
] as const

/** What a reader must know of a question; null where the record says nothing. */
export function formatQuestionNote({ id, note }: Pick<Question, 'id' | 'note'>, t: Translator): string | null {
  const rewritten = rewrittenNotes.find((known) => known === id)
  return note !== null && rewritten ? t(`surveys.about.${rewritten}`) : note
}
