/** Code lists of the record's format. Order is the order of tables and legends. */
export const ages = ['all', 'adult', 'child', '60plus'] as const
export const sexes = ['all', 'male', 'female', 'unknown'] as const
export const weapons = [
  'all',
  'long-range',
  'short-range-drone',
  'aerial-bomb',
  'artillery-mlrs',
  'mines-erw',
  'explosive-wide-area',
  'small-arms',
  'other',
] as const
export const controls = ['all', 'government', 'occupied'] as const
export const proximities = ['all', 'near-frontline', 'far-from-frontline'] as const

/** The five breakdowns and their codes, in the order of the record's columns. */
export const breakdownCodes = { age: ages, sex: sexes, weapon: weapons, control: controls, proximity: proximities }
export type BreakdownName = keyof typeof breakdownCodes
export type Breakdown = { readonly [Name in BreakdownName]: string }
/** Nothing is split. */
export const unsplit: Breakdown = { age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' }
export const breakdownNames: readonly BreakdownName[] = ['age', 'sex', 'weapon', 'control', 'proximity']

/** The splits that pages and addresses name, and the breakdowns that each opens. */
export const splits = {
  weapon: ['weapon', 'proximity'],
  'age-sex': ['age', 'sex'],
  control: ['control'],
  proximity: ['proximity'],
} as const satisfies Record<string, readonly BreakdownName[]>
export type Split = keyof typeof splits
export const splitNames: readonly Split[] = ['weapon', 'age-sex', 'control', 'proximity']

export const qualifiers = ['at-least', 'exact', 'approx', 'derived'] as const
export type Qualifier = (typeof qualifiers)[number]

export const sourceKinds = ['primary', 'secondary'] as const
export type SourceKind = (typeof sourceKinds)[number]

export const answerKinds = ['substantive', 'hard-to-say', 'published-sum'] as const
export type AnswerKind = (typeof answerKinds)[number]

export const waveStatuses = ['final', 'interim'] as const
export type WaveStatus = (typeof waveStatuses)[number]

/**
 * The indicators of casualties.csv: counts, killed and injured together, and shares printed as per cent
 * (record format, "Three kinds of casualty figures"). Every other indicator belongs to context.csv.
 */
export const casualtyIndicators = [
  'civilians-killed',
  'civilians-injured',
  'civilian-casualties',
  'share-of-civilian-casualties',
  'share-of-civilians-killed',
  'share-of-civilians-injured',
] as const

export const observationTables = ['casualties', 'context'] as const
export type ObservationTable = (typeof observationTables)[number]

/** The published table that an indicator belongs to. */
export function tableOfIndicator(indicator: string): ObservationTable {
  return casualtyIndicators.some((code) => code === indicator) ? 'casualties' : 'context'
}
