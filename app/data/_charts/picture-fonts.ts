import { type FontWidths, readFontWidths } from './font-widths'
import { readProjectFile } from './project-file'

/** The weights that pictures write in. */
export const weights = [400, 600] as const
export type Weight = (typeof weights)[number]

/** The family as the font files name it. */
export const family = 'Source Sans 3'

const files: Record<Weight, string> = { 400: 'SourceSans3-Regular.ttf', 600: 'SourceSans3-Semibold.ttf' }
const fonts = new Map<Weight, Uint8Array<ArrayBuffer>>()
const widths = new Map<Weight, FontWidths>()

/** The font files, for the program that draws PNG. Read at the first picture. */
export function fontFiles(): Uint8Array<ArrayBuffer>[] {
  return weights.map(fontFile)
}

/** How wide a text stands, in pixels; kerning, which mostly draws letters together, is left out. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const width = widths.get(weight) ?? readFontWidths(fontFile(weight))
  widths.set(weight, width)
  return [...text].reduce((sum, character) => sum + width(character), 0) * size
}

const cyrillic = /[\u0400-\u052f]/

/**
 * `@font-face` rules with the files of the site in them, so that the picture looks the same wherever it is shown;
 * Cyrillic only where there is some.
 */
export function fontFaces(text: string): string {
  return [
    fontFace('latin'),
    ...(cyrillic.test(text) ? [fontFace('cyrillic', 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116')] : []),
  ].join('')
}

function fontFace(subset: string, range?: string): string {
  const file = readProjectFile(`node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`)
  const source = `src:url(data:font/woff2;base64,${file.toString('base64')}) format('woff2')`
  return `@font-face{font-family:'${family}';font-weight:200 900;${source}${range ? `;unicode-range:${range}` : ''}}`
}

function fontFile(weight: Weight): Uint8Array<ArrayBuffer> {
  const file = fonts.get(weight) ?? readProjectFile('node_modules/source-sans/TTF', files[weight])
  fonts.set(weight, file)
  return file
}
