import { expect, test } from 'vitest'
import { codeLists, units } from '@/lib/domain/codes'
import { type Column, coded, required } from '@/lib/domain/tables/column'
import en from '@/lib/messages/en/codes.json'
import uk from '@/lib/messages/uk/codes.json'
import { formatColumnUnit, labelledLists, listCodeLabels } from './code-label'

const texts = { name: 'made_up', title: { en: '', uk: '' }, description: '' }

test('every code of every list has a label in both languages, and no label is of an unknown code', () => {
  const codes = { ...codeLists, unit: units }
  const expected = Object.fromEntries(Object.entries(codes).map(([list, known]) => [list, [...known].sort()]))
  const labelled = (labels: object) =>
    Object.fromEntries(
      Object.entries(labels)
        .filter(([list]) => labelledLists.includes(list))
        .map(([list, known]) => [list, Object.keys(known).sort()]),
    )
  expect(labelled(en)).toEqual(expected)
  expect(labelled(uk)).toEqual(expected)
})

test('codes come in their order with their labels', () => {
  expect(listCodeLabels(coded('proximity', texts), 'en')).toEqual([
    { code: 'all', label: 'Anywhere' },
    { code: 'near-frontline', label: 'Near the front line' },
    { code: 'far-from-frontline', label: 'Far from the front line' },
  ])
  expect(listCodeLabels(coded('yes-no', texts), 'uk')).toEqual([
    { code: 'yes', label: 'Так' },
    { code: 'no', label: 'Ні' },
  ])
})

test('codes of no known list stand for themselves, and other columns have none', () => {
  const column: Column = { ...required('code', texts), codes: ['tea'] }
  expect(listCodeLabels(column, 'uk')).toEqual([{ code: 'tea', label: 'tea' }])
  expect(listCodeLabels(required('text', texts), 'en')).toBeNull()
})

test('a unit is written in words', () => {
  expect(formatColumnUnit(required('number', { ...texts, unit: 'percent' }), 'en')).toBe('per cent')
  expect(formatColumnUnit(required('number', { ...texts, unit: 'percent' }), 'uk')).toBe('відсотків')
  expect(formatColumnUnit(required('number', texts), 'en')).toBeNull()
})
