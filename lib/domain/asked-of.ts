import type { Wave } from './answer-share'

/** How many of a wave's respondents were asked one question. */
export type Asked = {
  /** Null where the documents read do not say. */
  readonly size: number | null
  /** Is the size stated as "about"? */
  readonly isAbout: boolean
  /** The sample size under which margins of these people were published, whether or not there are any. */
  readonly marginSize: number | null
}

/** What the record says in words of who was asked what. `words`: as they stand in the record's files. */
type SplitWave = {
  readonly words: readonly string[]
  /** How many were interviewed in all, where `sample_size` is not that; null where it is not stated. */
  readonly whole?: number | null
  readonly questions: Readonly<Record<string, Asked>>
  /** Questions that the words do not name. */
  readonly others: Asked
}

const notStated: Asked = { size: null, isAbout: false, marginSize: null }
const quarter = about(500)

/**
 * Waves of which some questions were put to a part of the sample only. The record has one size a wave and says the
 * rest in words, so this list repeats the words; a test holds it against the record's files. What is not stated is null.
 */
export const splitWaves: Readonly<Record<string, SplitWave>> = {
  'kiis-2022-07': {
    words: ['Half of the respondents were asked directly, half by the imagined-acquaintance method'],
    questions: {},
    others: notStated,
  },
  'kiis-2022-12': {
    words: ['n is that of the trust-in-institutions question', 'n for territorial concessions and the coverage not given'],
    whole: null,
    questions: { 'trust-presidency': exactly(995) },
    others: notStated,
  },
  'kiis-2023-05': {
    words: ['Some questions were asked to 984, some to 1,029 of the respondents'],
    questions: {},
    others: notStated,
  },
  'kiis-2024-10': {
    words: ['endurance 989 (kiis-pr-1445, 4 November 2024), success 1,001', 'methodology of the 14 October 2024 release'],
    questions: { endure: exactly(989), success: exactly(1001), 'trust-president': exactly(2004) },
    others: notStated,
  },
  'kiis-2024-12': {
    words: ['Endurance and general territorial concessions asked to 985 respondents', 'n=985; methodology in kiis-pr-1472'],
    questions: { endure: exactly(985), concessions: exactly(985), stress: exactly(985) },
    others: notStated,
  },
  'kiis-2025-03a': {
    words: ['General territorial concessions and trust asked to 1,029 respondents'],
    questions: { concessions: exactly(1029), 'trust-president': exactly(1029) },
    others: notStated,
  },
  'kiis-2025-06': {
    words: ['2,004 respondents for territorial concessions (4 versions of about 500 each, kiis-pr-1535); 1,011 for endurance and trust'],
    whole: 2004,
    questions: {
      endure: exactly(1011),
      'trust-president': exactly(1011),
      concessions: quarter,
      'concessions-transfer': quarter,
      'concessions-freeze': quarter,
    },
    others: notStated,
  },
  'kiis-2025-08': {
    words: ['Each respondent was read one of three peace plans'],
    questions: { 'plan-russia': notStated, 'plan-europe': notStated, 'plan-us': notStated },
    others: exactly(1022),
  },
  'kiis-2025-09': {
    words: ['Each respondent rated one of two randomly chosen peace plans (about 500 each)'],
    questions: { 'plan-russia': about(500), 'plan-europe': about(500) },
    others: exactly(1023),
  },
  'kiis-2025-10': {
    words: ['Trust and outlook: 1,008; territorial concessions: 2,015 (4 versions of about 500 each)'],
    whole: 2015,
    questions: {
      'trust-president': exactly(1008),
      'optimism-10y': exactly(1008),
      concessions: quarter,
      'concessions-recognition': quarter,
      'concessions-transfer': quarter,
      'concessions-freeze': quarter,
    },
    others: notStated,
  },
  // In July to September each respondent heard one plan, and nothing says that everyone heard each of them in December.
  'kiis-2025-12-interim': {
    words: ['interim, n=547'],
    questions: { 'plan-russia': notStated, 'plan-europe': notStated },
    others: exactly(547),
  },
  'kiis-2025-12': {
    words: ['Since May-June 2025 this general wording is one of 4 randomised versions'],
    questions: {
      concessions: notStated,
      'concessions-recognition': notStated,
      'concessions-transfer': notStated,
      'concessions-freeze': notStated,
      'plan-russia': notStated,
      'plan-europe': notStated,
    },
    others: exactly(1001),
  },
  'kiis-2026-01b': {
    words: ['Donbas and trust questions: half of the sample (about 500) asked directly, half by the imagined-acquaintance method'],
    questions: { donbas: about(500), 'trust-president': about(500) },
    others: exactly(1003),
  },
  'kiis-2026-02': {
    words: ['1,003 respondents had the usual monitoring questions', 'whether asked to all 2,004 or to 1,003 is not stated', 'about 1,000:'],
    questions: { donbas: { size: 1003, isAbout: false, marginSize: 1000 } },
    others: notStated,
  },
}

/** How many respondents of a wave were asked a question: the whole sample, unless the record says that it was split. */
export function askedOf(wave: Pick<Wave, 'id' | 'sampleSize'>, questionId: string): Asked {
  const split = splitWaves[wave.id]
  if (split) return split.questions[questionId] ?? split.others
  return wave.sampleSize === null ? notStated : exactly(wave.sampleSize)
}

/** How many respondents a wave had in all: its `sample_size`, unless the record says that this is a part of them. */
export function wholeOf({ id, sampleSize }: Pick<Wave, 'id' | 'sampleSize'>): number | null {
  const whole = splitWaves[id]?.whole
  return whole === undefined ? sampleSize : whole
}

function exactly(size: number): Asked {
  return { size, isAbout: false, marginSize: size }
}

function about(size: number): Asked {
  return { size, isAbout: true, marginSize: size }
}
