import type { Translator } from './translator'

/** The parameters that the messages explain; the name and codes of another one say what they can. */
const explained = [
  'from',
  'to',
  'indicator',
  'place',
  'age',
  'sex',
  'weapon',
  'control',
  'proximity',
  'by',
  'period',
  'vintage',
  'asOf',
  'question',
  'group',
  'wave',
  'lang',
  'bom',
  'hxl',
  'kind',
  'publisher',
  'answer',
  'view',
  'size',
  'scale',
  'ticks',
] as const

/** What a parameter of an address means; null where no text says it. */
export function explainParameter(name: string, t: Translator): string | null {
  const known = explained.find((candidate) => candidate === name)
  return known ? t(`data.parameters.about.${known}`) : null
}
