import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasWords, listPlurals, shapeOf } from './message-shape'

/** Texts that are the same in both languages, each with its reason. */
const sameInBoth = [
  // Names of file formats and programs.
  'citation.bib',
  'citation.json',
  'citation.ris',
  'data.dictionary.csvw',
  'download.curl',
  'download.python',
  'download.r',
  'figure.csv',
  'figure.json',
  'figure.parquet',
  'figure.xlsx',
]

/** Files without an English twin: the record itself has these names in English. */
const withoutTwin = ['survey-names.json']

const files = readdirSync(path.join(import.meta.dirname, 'uk')).filter((file) => !withoutTwin.includes(file))

describe.each(files)('uk/%s', (file) => {
  const [english, ukrainian] = [readTexts('en', file), readTexts('uk', file)]
  const pairs = [...ukrainian].map(([key, text]) => ({ key, text, twin: english.get(key) ?? '' }))

  test('has the same texts as English, none more, none less', () => {
    expect([...ukrainian.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('takes the same arguments and tags in each text', () => {
    const faults = pairs.filter(({ text, twin }) => JSON.stringify(shapeOf(text)) !== JSON.stringify(shapeOf(twin)))
    expect(faults.map(({ key, text, twin }) => ({ key, uk: shapeOf(text), en: shapeOf(twin) }))).toEqual([])
  })

  test('has every case of every plural', () => {
    const needed = ['one', 'few', 'many', 'other']
    const isWhole = (text: string) => listPlurals(text).every((cases) => needed.every((name) => cases.includes(name)))
    expect(pairs.filter(({ text }) => !isWhole(text)).map(({ key }) => key)).toEqual([])
  })

  test('leaves no text in English', () => {
    const left = pairs.filter(({ key, text, twin }) => text === twin && hasWords(text) && !sameInBoth.includes(key))
    expect(left.map(({ key }) => key)).toEqual([])
  })
})

test('lists nothing as the same in both languages that is not', () => {
  const english = readAll('en')
  const ukrainian = readAll('uk')
  const translated = sameInBoth.filter((key) => ukrainian.has(key) && ukrainian.get(key) !== english.get(key))
  expect(translated).toEqual([])
})

test('no line ends between a year and its word', () => {
  const loose = [...readAll('uk')].filter(([, text]) => /\d{4} (рік|року|роком|році|роки|років|рр)/.test(text))
  expect(loose.map(([name]) => name)).toEqual([])
})

/** `data.title` → its text, in the order of the file. */
function readTexts(language: string, file: string): Map<string, string> {
  const address = path.join(import.meta.dirname, language, file)
  return existsSync(address) ? new Map(listTexts(JSON.parse(readFileSync(address, 'utf8')), path.basename(file, '.json'))) : new Map()
}

function readAll(language: string): Map<string, string> {
  return new Map(files.flatMap((file) => [...readTexts(language, file)]))
}

function listTexts(texts: object, prefix: string): [string, string][] {
  return Object.entries(texts).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[`${prefix}.${name}`, text]] : listTexts(text, `${prefix}.${name}`),
  )
}
