import 'server-only'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import type { CslItem } from './csl-item'

/** The citation formats by the ending of their files. */
export const citationFormats = ['bib', 'ris', 'json'] as const
/** Ending of a citation file; `json` is CSL-JSON. */
export type CitationFormat = (typeof citationFormats)[number]

/** The items as a file, in the order given. */
export function formatCitations(items: readonly CslItem[], format: CitationFormat): string {
  switch (format) {
    case 'bib':
      return formatBibtex(items)
    case 'ris':
      return formatRis(items)
    case 'json':
      return `${JSON.stringify(items, null, 2)}\n`
  }
}

/**
 * The items as plain text, APA style, one a line; their notes follow them. "Retrieved" goes: APA puts it before the
 * address of an undated document with the day of reading, which the record does not state.
 */
export function formatBibliography(items: readonly CslItem[]): string[] {
  const append = ({ note }: CslItem) => (note ? ` ${note}` : '')
  const text = plugins.output.format('bibliography', items, { format: 'text', template: 'apa', lang: 'en-US', nosort: true, append })
  return text
    .trim()
    .split('\n')
    .map((line) => line.replace(/ Retrieved (?=https?:\/\/)/, ' '))
}

const bibtexConfig = plugins.config.get('@bibtex').format
bibtexConfig.useIdAsLabel = true
bibtexConfig.checkLabel = false
// Otherwise everything that TeX of 1990 could not write is left out: Cyrillic, for one.
bibtexConfig.asciiOnly = false

/**
 * BibTeX for old and new readers: `year` and `month` as BibTeX knows them, `date`, `language` and `version` as
 * biblatex does. Citation.js maps and braces the fields; it does not escape what it may write as Unicode, so that is
 * done before.
 */
function formatBibtex(items: readonly CslItem[]): string {
  const escaped = items.map(escapeItem)
  const modern = plugins.output.format('biblatex', escaped, { format: 'object' })
  const entries = plugins.output.format('bibtex', escaped, { format: 'object' }).map(({ type, label, properties }, index) => {
    const { author, year, note, type: genre, url } = properties
    const { date, language, version } = modern[index]?.properties ?? {}
    const { title, issued, number } = escaped[index] ?? {}
    const month = issued && months[(issued['date-parts'][0][1] ?? 0) - 1]
    // A second pair of braces keeps styles from writing acronyms in lower case.
    const fields = { author, title: `{${title}}`, year, date, type: genre, number, version, url, language, note }
    const lines = Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [`  ${field} = {${value}},\n`]))
    // A month is a macro: each style writes it its own way.
    return `@${type}{${label},\n${lines.join('')}${month ? `  month = ${month},\n` : ''}}\n`
  })
  return entries.join('\n')
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function escapeItem(item: CslItem): CslItem {
  const texts = ['title', 'genre', 'number', 'note'] as const
  const escaped = Object.fromEntries(texts.flatMap((name) => (item[name] === undefined ? [] : [[name, escapeTex(item[name])]])))
  const url = item.URL?.replace(/[{}\\]/g, encodeURIComponent)
  return { ...item, ...escaped, author: [{ literal: escapeTex(item.author[0].literal) }], ...(url && { URL: url }) }
}

function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => texNames[character] ?? `\\${character}`)
}

const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces whatever stands before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/**
 * RIS, a line a field: Citation.js maps the fields, but would break long lines in the middle of addresses, cut ids
 * after 20 characters, and leave out what kind of document it is. A body's name with a comma reads as a person's in
 * `AU`: it stands whole in `PB`. Months and days have two digits.
 */
function formatRis(items: readonly CslItem[]): string {
  const records = plugins.output.format('ris', items, { format: 'object' }).map(({ TY, DA, ...tags }, index) => {
    const { id, author, genre, issued } = items[index] ?? {}
    const own = { ID: id, PB: author?.[0].literal, M3: genre, DA: issued && toRisDate(issued['date-parts'][0]) }
    const lines = Object.entries({ ...tags, ...own }).flatMap(([tag, value]) =>
      value === undefined ? [] : [value].flat().map((one) => [tag, one]),
    )
    return [['TY', TY], ...lines, ['ER', '']].map(([tag, value]) => `${tag}  - ${oneLine(String(value))}\r\n`).join('')
  })
  return records.join('\r\n')
}

function toRisDate([year, month, day]: readonly number[]): string {
  const twoDigits = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${year}/${twoDigits(month)}/${twoDigits(day)}/`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
