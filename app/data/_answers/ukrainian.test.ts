import { expect, test } from 'vitest'
import { downloadTables } from '@/lib/domain/tables/download-tables'
import { everyFigure, figuresSearch } from '@/lib/query/figures-query'
import { askText } from './made-up-record'

/** Of the shipped record: labels of rows follow the language, everything else stays. */

type Row = Record<string, unknown>

async function askRows(table: string, lang: string): Promise<Row[]> {
  const search = table === 'casualties' || table === 'context' ? figuresSearch(everyFigure(table, null)) : new URLSearchParams()
  if (table === 'answer-shares') search.set('group', '*')
  search.set('lang', lang)
  return JSON.parse(await askText(`${table}.json?${search}`)).rows
}

test.each(downloadTables.map(({ name }) => name))('%s: only the names of places differ in Ukrainian, codes never', async (table) => {
  const [english, ukrainian] = [await askRows(table, 'en'), await askRows(table, 'uk')]
  expect(ukrainian.length).toBeGreaterThan(0)
  expect(Object.keys(ukrainian[0] ?? {})).toEqual(Object.keys(english[0] ?? {}))
  const places = new Map((await askRows('places', 'en')).map(({ place, name_uk, name_en }) => [place, name_uk ?? name_en]))
  expect(ukrainian).toEqual(english.map((row) => ('place_name' in row ? { ...row, place_name: places.get(row.place) } : row)))
})

test('the record has a Ukrainian name for every place, and rows that use it', async () => {
  expect((await askRows('places', 'en')).filter(({ name_uk }) => !name_uk)).toEqual([])
  const named = new Set((await askRows('casualties', 'uk')).map(({ place_name }) => place_name))
  expect([...named].every((name) => /^[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ' ’ʼ(),.-]+$/.test(String(name)))).toBe(true)
  expect(named).toContain('Україна')
})
