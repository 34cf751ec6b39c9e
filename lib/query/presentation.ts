import type { Parameter, ParameterValues } from './parameters'

/** How an answer is written: the language of label columns, and of CSV a byte-order mark for Excel and a row of HXL tags. */
export type Presentation = { readonly lang: Lang; readonly bom: boolean; readonly hxl: boolean }
export type Lang = 'en' | 'uk'

export const presentationParameters: readonly Parameter[] = [
  { name: 'lang', kind: 'code', codes: ['en', 'uk'] },
  { name: 'bom', kind: 'code', codes: ['1'] },
  { name: 'hxl', kind: 'code', codes: ['1'] },
]

export function readPresentation(values: ParameterValues): Presentation {
  return { lang: values.get('lang')?.[0] === 'uk' ? 'uk' : 'en', bom: values.has('bom'), hxl: values.has('hxl') }
}
