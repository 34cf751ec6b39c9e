import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { translator } from './catalogue'
import { formatPublisher, formatPublisherName, namedPublishers, sourceLanguage } from './source'

test('organisations have their Ukrainian short names on Ukrainian pages, the press its own everywhere', () => {
  expect(formatPublisherName('KIIS', translator('uk'))).toBe('КМІС')
  expect(formatPublisher({ publisher: 'OHCHR', kind: 'primary' }, translator('uk'))).toBe('УВКПЛ')
  expect(formatPublisherName('Kettle Daily', translator('uk'))).toBe('Kettle Daily')
})

test('the named organisations are publishers of the record, by its names in English', () => {
  const rows: Record<string, string>[] = parse(readFileSync('prisma/data/publishers.csv', 'utf8'), { columns: true, bom: true })
  expect(rows.map(({ short_name }) => short_name)).toEqual(expect.arrayContaining([...namedPublishers]))
  expect(namedPublishers.map((name) => formatPublisherName(name, translator('en')))).toEqual([...namedPublishers])
})

test('words of a document are in its language, unless their script says that they were translated', () => {
  expect(sourceLanguage({ language: 'uk' }, 'Скільки чаю випили')).toBe('uk')
  expect(sourceLanguage({ language: 'uk' }, 'How much tea was drunk')).toBe('en')
  expect(sourceLanguage({ language: 'uk' }, '226; 952')).toBe('uk')
  expect(sourceLanguage({ language: 'it' }, 'Quanto tè')).toBe('it')
  expect(sourceLanguage({ language: null }, 'Tea')).toBeUndefined()
})
