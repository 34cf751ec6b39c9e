import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askedOf, splitWaves } from './asked-of'
import { groupBy } from './group-by'

const record = ['waves', 'questions', 'answer-shares', 'sources'].map((name) => readFileSync(`prisma/data/${name}.csv`, 'utf8')).join('\n')

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

test('the words that the list rests on stand in the record', () => {
  const words = Object.values(splitWaves).flatMap((wave) => wave.words)
  expect(words.length).toBeGreaterThan(10)
  expect(words.filter((text) => !record.includes(text))).toEqual([])
})

test('every wave of the record that states margins for two sizes, or speaks of parts, is on the list', () => {
  const rows = (name: string) => readFileSync(`prisma/data/${name}.csv`, 'utf8').split('\r\n').slice(1)
  const sizes = groupBy(rows('margins'), (row) => String(row.split(',')[0]))
  const several = [...sizes].flatMap(([wave, own]) => (new Set(own.map((row) => row.split(',')[1])).size > 1 ? [wave] : []))
  const split = rows('waves').flatMap((row) =>
    /asked to|[Hh]alf of the|Split sample|[Ee]ach respondent/.test(row) ? [row.split(',')[0]] : [],
  )
  expect([...several, ...split].filter((wave) => !Object.hasOwn(splitWaves, String(wave)))).toEqual([])
})
