import { describe, expect, test } from 'vitest'
import { optional, required } from '../tables/column'
import { fits, type GivenRow, type PublishedCells, type PublishedRow } from './compare-row'
import { judgeNear, judgeRow } from './judge-row'

/** Cups of tea, plainly made up. */
const columns = [
  required('id', { name: 'figure_id', title: { en: '', uk: '' }, description: '' }),
  required('id', { name: 'indicator', title: { en: '', uk: '' }, description: '' }),
  required('text', { name: 'place_name', title: { en: '', uk: '' }, description: '' }),
  required('number', { name: 'value', title: { en: '', uk: '' }, description: '' }),
  required('code', { name: 'qualifier', title: { en: '', uk: '' }, description: '' }),
  required('boolean', { name: 'is_latest', title: { en: '', uk: '' }, description: '' }),
  required('id', { name: 'source_id', title: { en: '', uk: '' }, description: '' }),
  required('integer', { name: 'sources', title: { en: '', uk: '' }, description: '' }),
  optional('text', { name: 'note', title: { en: '', uk: '' }, description: '' }),
]

const today: PublishedCells = {
  figure_id: 'aaaaaaaaaaaa',
  indicator: 'cups-of-tea',
  place_name: 'Teapot',
  value: '1204',
  qualifier: 'at-least',
  is_latest: 'true',
  source_id: 'kettle-news',
  sources: '2',
  note: 'with milk',
}

const published: PublishedRow = {
  id: 'aaaaaaaaaaaa',
  today: [today, { ...today, place_name: 'Чайник' }],
  otherDocuments: [{ ...today, source_id: 'spoon-post', qualifier: 'exact', note: '' }],
  counts: true,
}

function given(cells: Partial<PublishedCells>, surplus: readonly string[] = []): GivenRow {
  const texts = { ...today, ...cells }
  return {
    line: 2,
    cells: columns.map((column) => ({ column, text: texts[column.name] ?? '' })),
    surplus,
    writing: { decimal: null, slashOrder: null },
  }
}

const plain = { verdict: 'identical', published, altered: [], outdated: [], rewritten: [] }

test('a row as published is identical, in either language of labels', () => {
  expect(judgeRow(given({}), [published])).toEqual(plain)
  expect(judgeRow(given({ place_name: 'Чайник' }), [published])).toEqual(plain)
})

test('one digit changed is altered: which cell, and what was published', () => {
  expect(judgeRow(given({ value: '1205' }), [published])).toEqual({
    ...plain,
    verdict: 'altered',
    altered: [{ column: 'value', given: '1205', published: '1204' }],
  })
})

test('another value counts today: since revised, though nothing is altered', () => {
  const older = { ...published, counts: false }
  expect(judgeRow(given({}), [older])).toEqual({ ...plain, verdict: 'revised', published: older })
})

test('an altered row of an older vintage is altered', () => {
  expect(judgeRow(given({ value: '7' }), [{ ...published, counts: false }]).verdict).toBe('altered')
})

test('a row that fits nothing is unknown', () => {
  expect(judgeRow(given({}), [])).toEqual({ ...plain, verdict: 'unknown', published: null })
})

test('of a row that fits several values no cell is held against one of them', () => {
  const judged = judgeRow(given({ figure_id: 'cccccccccccc', note: '' }), [published, { ...published, id: 'bbbbbbbbbbbb' }])
  expect(judged).toEqual({ ...plain, verdict: 'several' })
})

describe('cells that follow the day of the download', () => {
  test('differ today, and are not altered', () => {
    expect(judgeRow(given({ is_latest: 'false', sources: '1' }), [published])).toEqual({
      ...plain,
      outdated: [
        { column: 'is_latest', given: 'false', published: 'true' },
        { column: 'sources', given: '1', published: '2' },
      ],
    })
  })

  test('are altered where no document of the value says so', () => {
    expect(judgeRow(given({ note: 'no milk' }), [published])).toEqual({
      ...plain,
      verdict: 'altered',
      altered: [{ column: 'note', given: 'no milk', published: 'with milk' }],
    })
  })

  test('may be those of another document of the value', () => {
    const judged = judgeRow(given({ source_id: 'spoon-post', qualifier: 'exact' }), [published])
    expect(judged.verdict).toBe('identical')
    expect(judged.outdated.map(({ column }) => column)).toEqual(['qualifier', 'source_id'])
  })

  test('are altered where they are those of another document than the row names', () => {
    expect(judgeRow(given({ source_id: 'spoon-post' }), [published]).altered).toEqual([
      { column: 'qualifier', given: 'at-least', published: 'exact' },
    ])
    expect(judgeRow(given({ qualifier: 'exact' }), [published]).altered).toEqual([
      { column: 'qualifier', given: 'exact', published: 'at-least' },
    ])
  })

  test('are altered where no day had them so', () => {
    expect(judgeRow(given({ source_id: 'sugar-times' }), [published]).altered).toEqual([
      { column: 'source_id', given: 'sugar-times', published: 'kettle-news' },
    ])
    expect(judgeRow(given({ qualifier: 'derived' }), [published]).verdict).toBe('altered')
    expect(judgeRow(given({ sources: '3' }), [published]).verdict).toBe('altered')
    expect(judgeRow(given({ is_latest: 'perhaps' }), [published]).verdict).toBe('altered')
  })
})

test('other writing of the same value is named and identical', () => {
  expect(judgeRow(given({ value: '1,204', is_latest: 'TRUE' }), [published])).toEqual({ ...plain, rewritten: ['value', 'is_latest'] })
})

test('a cell beyond the header is altered, an empty one is not', () => {
  expect(judgeRow(given({}, ['', ' ']), [published]).verdict).toBe('identical')
  expect(judgeRow(given({}, ['sugar', '', 'milk']), [published]).altered).toEqual([{ column: '', given: 'sugar, milk', published: '' }])
})

test('a row without its id fits a value whatever follows the day, and no other value', () => {
  expect(fits(given({ figure_id: '', is_latest: 'false', note: '' }), published)).toBe(true)
  expect(fits(given({ figure_id: '', value: '1205' }), published)).toBe(false)
  expect(fits(given({ figure_id: '', qualifier: 'derived' }), published)).toBe(false)
})

test('a row near one published value is altered in the cell that differs; near two, or far from all, it is unknown', () => {
  const row = given({ value: '1205' })
  expect(judgeNear(row, [published]).altered).toEqual([{ column: 'value', given: '1205', published: '1204' }])
  expect(judgeNear(row, [published, { ...published, id: 'bbbbbbbbbbbb' }]).verdict).toBe('unknown')
  expect(judgeNear(given({ value: '1205', indicator: 'spoons' }), [published]).verdict).toBe('unknown')
})
