import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { askedOf, splitWaves, wholeOf } from './asked-of'
import { groupBy } from './group-by'

const read = (name: string): Record<string, string>[] => parse(readFileSync(`prisma/data/${name}.csv`), { columns: true, bom: true })
const [waves, questions, shares, sources] = ['waves', 'questions', 'answer-shares', 'sources'].map(read) as [Rows, Rows, Rows, Rows]
type Rows = ReturnType<typeof read>

/** What the record says of one wave: its own row and document, its shares, and the questions that they answer. */
function saidOf(waveId: string): string {
  const own = waves.filter((wave) => wave.wave_id === waveId)
  const published = shares.filter((share) => share.wave_id === waveId)
  const rows = [
    ...own,
    ...published,
    ...questions.filter(({ question_id }) => published.some((share) => share.question_id === question_id)),
    ...sources.filter(({ source_id }) => own.some((wave) => wave.source_id === source_id)),
  ]
  return rows.flatMap((row) => Object.values(row)).join('\n')
}

test('a question is put to the whole sample of a wave that was not split', () => {
  expect(askedOf({ id: 'tea', sampleSize: 12 }, 'milk')).toEqual({ size: 12, isAbout: false, marginSize: 12 })
  expect(askedOf({ id: 'tea', sampleSize: null }, 'milk').size).toBeNull()
})

test('a question of a split wave has the size stated for it, and none where it is not named', () => {
  const wave = { id: 'kiis-2024-10', sampleSize: 2004 }
  expect(askedOf(wave, 'endure').size).toBe(989)
  expect(askedOf(wave, 'trust-president').size).toBe(2004)
  expect(askedOf(wave, 'concessions').size).toBeNull()
})

test('a question of which nothing says that all were asked has no size, in a wave where others have one', () => {
  expect(askedOf({ id: 'kiis-2025-12', sampleSize: 1001 }, 'plan-europe').size).toBeNull()
  expect(askedOf({ id: 'kiis-2025-12-interim', sampleSize: 547 }, 'plan-russia').size).toBeNull()
  expect(askedOf({ id: 'kiis-2025-12-interim', sampleSize: 547 }, 'endure').size).toBe(547)
})

test('the size of the whole wave is not that of a part of it', () => {
  expect(wholeOf({ id: 'tea', sampleSize: 12 })).toBe(12)
  expect(wholeOf({ id: 'kiis-2024-10', sampleSize: 2004 })).toBe(2004)
  expect(wholeOf({ id: 'kiis-2022-12', sampleSize: 995 })).toBeNull()
  expect(wholeOf({ id: 'kiis-2025-06', sampleSize: 1011 })).toBe(2004)
  expect(wholeOf({ id: 'kiis-2025-10', sampleSize: 1008 })).toBe(2015)
})

test('no question was put to more people than the wave had', () => {
  const greater = waves.filter((wave) => {
    const whole = wholeOf({ id: String(wave.wave_id), sampleSize: wave.sample_size ? Number(wave.sample_size) : null })
    const split = splitWaves[String(wave.wave_id)]
    const sizes = split ? [...Object.values(split.questions), split.others].flatMap(({ size }) => size ?? []) : []
    return whole !== null && Math.max(...sizes, Number(wave.sample_size)) > whole
  })
  expect(greater.map((wave) => wave.wave_id)).toEqual([])
})

test('the words that the list rests on stand in what the record says of the same wave', () => {
  const entries = Object.entries(splitWaves).flatMap(([wave, split]) => split.words.map((words) => ({ wave, words })))
  expect(entries.length).toBeGreaterThan(10)
  expect(entries.filter(({ wave, words }) => !saidOf(wave).includes(words))).toEqual([])
})

test('the size of each part and of each whole stands in what the record says of its wave', () => {
  const written = (size: number, text: string) => [String(size), size.toLocaleString('en-GB')].some((number) => text.includes(number))
  const absent = Object.entries(splitWaves).flatMap(([wave, { whole, questions: parts, others }]) =>
    [whole, others.size, ...Object.values(parts).map(({ size }) => size)].filter((size) => size && !written(size, saidOf(wave))),
  )
  expect(absent).toEqual([])
})

test('every wave of the record that states margins for two sizes, or speaks of parts, is on the list', () => {
  const sizes = groupBy(read('margins'), (row) => String(row.wave_id))
  const several = [...sizes].flatMap(([wave, own]) => (new Set(own.map((row) => row.sample_size)).size > 1 ? [wave] : []))
  const split = waves.flatMap((wave) =>
    /asked to|[Hh]alf of the|Split sample|[Ee]ach respondent|n is that of|respondents for/.test(String(wave.coverage_note))
      ? [wave.wave_id]
      : [],
  )
  expect([...several, ...split].filter((wave) => !Object.hasOwn(splitWaves, String(wave)))).toEqual([])
})
