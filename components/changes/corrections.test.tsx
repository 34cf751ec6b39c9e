import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { RecordImport } from '@/lib/domain/record-import'
import { translator } from '@/lib/format/catalogue'
import { Corrections } from './corrections'

const none = { count: 0, first: [] }
const first: RecordImport = {
  importedAt: '2001-05-01T23:59:00.000Z',
  newFigures: 1200,
  newShares: 3,
  newCitations: 1203,
  changedCells: none,
  newVintages: none,
}
const second: RecordImport = {
  ...first,
  importedAt: '2001-06-01T00:00:00.000Z',
  newFigures: 1,
  newShares: 0,
  newCitations: 1,
  changedCells: { count: 102, first: [{ table: 'places', key: 'XA', column: 'name_uk', old: null, new: 'Чайна' }] },
  newVintages: {
    count: 1,
    first: [
      {
        series: 'cups XA',
        periodStart: '2001-03-01',
        periodEnd: '2001-03-31',
        figureId: 'aaaaaaaaaaaa',
        publishedOn: '2001-04',
      },
    ],
  },
}

function render(...imports: readonly RecordImport[]): string {
  return renderToStaticMarkup(<Corrections imports={imports} t={translator('en')} locale="en" />).replace(/<[^>]+>/g, ' ')
}

test('the first import alone is no correction', () => {
  const text = render(first)
  expect(text).toContain('first imported into this database on 1 May 2001: 1,200 figures and 3 survey shares.')
  expect(text).toContain('It has not corrected itself since.')
})

test('a later import is shown cell by cell, with what it added and what its report leaves out', () => {
  const text = render(second, first)
  expect(text).toContain('1 June 2001')
  expect(text).toContain('1 figure, no survey share and 1 citation of a document added; 102 labels and notes changed.')
  expect(text.replace(/\s+/g, ' ')).toContain('places XA name_uk empty Чайна')
  expect(text).toContain('and 101 more')
  expect(text).toContain('cups XA, March 2001:  published April 2001')
  expect(text).not.toContain('It has not corrected itself since.')
})

test('what was published since the import before is no correction', () => {
  const news = second.newVintages.first.map((value) => ({ ...value, publishedOn: '2001-05' }))
  const text = render({ ...second, changedCells: none, newVintages: { count: 1, first: news } }, first)
  expect(text).not.toContain('1 June 2001')
  expect(text).toContain('It has not corrected itself since.')
})
