import type { Wave } from './answer-share'

/** What the words in a wave's `mode` column speak of. */
type ModeStatement = { readonly mode: boolean; readonly sample: boolean; readonly weighting: boolean }

/**
 * What the record says in the `mode` of its waves, word by word: some texts name the sample and its weighting too. A test
 * holds the list against the record's files; a text that is not on it is taken for the way of interviewing, and no more.
 */
export const modeStatements: Readonly<Record<string, ModeStatement>> = {
  CATI: { mode: true, sample: false, weighting: false },
  Telephone: { mode: true, sample: false, weighting: false },
  'Random sample of mobile phone numbers': { mode: false, sample: true, weighting: false },
  'CATI; random sample of mobile phone numbers (random generation, weighted)': { mode: true, sample: true, weighting: true },
}

/** How a coverage note begins that says which places or people were left in or out; others hold remarks of another kind. */
export const coverageBeginnings: readonly string[] = [
  'Territory controlled by ',
  'Includes some respondents living in territory occupied after 24 February 2022',
]

/** What the record says in the `population` of its waves where that alone tells which places are left out. */
export const coveragePopulations: readonly string[] = [
  'Adults in all regions except AR Crimea and occupied territories',
  'Adults 18+ in all oblasts not under Russian occupation',
]

/** Which places or people are left in or out, in the record's words; null where it does not say. */
export function findCoverage({ coverageNote, population }: Pick<Wave, 'coverageNote' | 'population'>): string | null {
  if (coverageBeginnings.some((beginning) => coverageNote?.startsWith(beginning))) return coverageNote
  return coveragePopulations.find((words) => words === population) ?? null
}

/** Words at the end of a margin as stated that speak of more than the sample: a general statement of limits. */
export const limitStatement = 'wartime systematic deviation comes on top'

/**
 * Waves in which a question was asked in other words, or among others, than in the rest of its waves, where that is not
 * a change at one day for good. `words`: the record's remark on their shares.
 */
export const wavesApart: readonly { readonly question: string; readonly waves: readonly string[]; readonly words: string }[] = [
  {
    question: 'trust-presidency',
    waves: ['kiis-2022-05', 'kiis-2023-10'],
    words: 'battery of the October 2023 release; not the December battery',
  },
  { question: 'success', waves: ['kiis-2023-12'], words: 'acceptable-result wording' },
]

/** The record's remark where it sets a wave apart from others of a question; null for the rest. */
export function findApart(questionId: string, waveId: string): string | null {
  return wavesApart.find(({ question, waves }) => question === questionId && waves.includes(waveId))?.words ?? null
}
