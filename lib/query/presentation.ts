import type { Parameter, ParameterValues } from './parameters'

/** How an answer is written: the language of label columns, and a byte-order mark for Excel. */
export type Presentation = { readonly lang: Lang; readonly bom: boolean }
export type Lang = 'en' | 'uk'

export const presentationParameters: readonly Parameter[] = [
  { name: 'lang', kind: 'code', codes: ['en', 'uk'] },
  { name: 'bom', kind: 'code', codes: ['1'] },
]

export function readPresentation(values: ParameterValues): Presentation {
  return { lang: values.get('lang')?.[0] === 'uk' ? 'uk' : 'en', bom: values.has('bom') }
}
