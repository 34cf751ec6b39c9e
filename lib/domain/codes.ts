/** Ages, in the order of tables and legends, as all code lists of the record's format here. */
export const ages = ['all', 'adult', 'child', '60plus'] as const
/** Sexes; unknown is a published class, not a gap. */
export const sexes = ['all', 'male', 'female', 'unknown'] as const
/** Weapons and causes; `explosive-wide-area` is the class of early 2022. */
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
/** Who controlled the place when it happened, not who did it. */
export const controls = ['all', 'government', 'occupied'] as const
/** How far from the front line it happened. */
export const proximities = ['all', 'near-frontline', 'far-from-frontline'] as const

/** The five breakdowns and their codes, in the order of the record's columns. */
export const breakdownCodes = { age: ages, sex: sexes, weapon: weapons, control: controls, proximity: proximities }
/** The name of a breakdown, as in columns and addresses. */
export type BreakdownName = keyof typeof breakdownCodes
/** A code for each breakdown. */
export type Breakdown = { readonly [Name in BreakdownName]: string }
/** Nothing is split. */
export const unsplit: Breakdown = { age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' }
/** In the order of the record's columns. */
export const breakdownNames: readonly BreakdownName[] = ['age', 'sex', 'weapon', 'control', 'proximity']

/** The splits that pages and addresses name, and the breakdowns that each opens. */
export const splits = {
  weapon: ['weapon', 'proximity'],
  'age-sex': ['age', 'sex'],
  control: ['control'],
  proximity: ['proximity'],
} as const satisfies Record<string, readonly BreakdownName[]>
/** A split by its name in addresses. */
export type Split = keyof typeof splits
/** In the order of choices. */
export const splitNames: readonly Split[] = ['weapon', 'age-sex', 'control', 'proximity']

/** How a value was published (contract, "Words"). */
export const qualifiers = ['at-least', 'exact', 'approx', 'derived'] as const
/** `exact` means an exact number of what its producer counted, not of what happened. */
export type Qualifier = (typeof qualifiers)[number]

/** primary: issued by the body that produced the figure; secondary: press or a repost. */
export const sourceKinds = ['primary', 'secondary'] as const
/** Kind of a document. */
export type SourceKind = (typeof sourceKinds)[number]

/** `published-sum` adds other answers up and is never stacked with them. */
export const answerKinds = ['substantive', 'hard-to-say', 'published-sum'] as const
/** Kind of an answer option. */
export type AnswerKind = (typeof answerKinds)[number]

/** interim: a later release of the same fieldwork replaces it. */
export const waveStatuses = ['final', 'interim'] as const
/** Status of a survey wave. */
export type WaveStatus = (typeof waveStatuses)[number]

/** flow: happened during a period; stock: stood so on a day. */
export const indicatorKinds = ['flow', 'stock'] as const
/** Kind of an indicator. */
export type IndicatorKind = (typeof indicatorKinds)[number]

/** Units that have a name in the interface; the record may bring others. */
export const units = ['persons', 'percent', 'percentage-points', 'attacks', 'cases', 'sites', 'facilities', 'missiles', 'drones'] as const
/** A unit that has a name. */
export type Unit = (typeof units)[number]

/** Every list of codes that a column holds, by the name under which the messages label its codes. */
export const codeLists = {
  age: ages,
  sex: sexes,
  weapon: weapons,
  control: controls,
  proximity: proximities,
  qualifier: qualifiers,
  'source-kind': sourceKinds,
  'answer-kind': answerKinds,
  'wave-status': waveStatuses,
  'indicator-kind': indicatorKinds,
  'publisher-kind': ['un-body', 'press', 'government', 'civil-society', 'research-institute', 'research'],
  'place-kind': ['country', 'region', 'city', 'region-group'],
  'group-kind': ['all', 'macro-region', 'subgroup', 'method'],
  'yes-no': ['yes', 'no'],
} as const
/** Name of a list of codes. */
export type CodeListName = keyof typeof codeLists

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

/** The published tables of figures. */
export const observationTables = ['casualties', 'context'] as const
/** Name of a published table of figures, as in addresses. */
export type ObservationTable = (typeof observationTables)[number]

/** The published table that an indicator belongs to. */
export function tableOfIndicator(indicator: string): ObservationTable {
  return casualtyIndicators.some((code) => code === indicator) ? 'casualties' : 'context'
}

/** A text as one of the codes of a list. Throws where it is none of them. */
export function parseCode<Code extends string>(codes: readonly Code[], text: string): Code {
  const found = codes.find((code) => code === text)
  if (found === undefined) throw new Error(`The code is "${text}", expected one of ${codes.join(', ')}`)
  return found
}
