import { expect, test } from 'vitest'
import { downloadTables } from '../tables/download-tables'
import { recogniseHeader } from './recognise-header'

function headerOf(name: string): string[] {
  return downloadTables.flatMap((table) => (table.name === name ? table.columns.map((column) => column.name) : []))
}

test('a whole header of figures and of shares is known', () => {
  expect(recogniseHeader(headerOf('casualties'))).toMatchObject({ kind: 'figures', unknown: [], dropped: [] })
  expect(recogniseHeader(headerOf('context'))).toMatchObject({ kind: 'figures', unknown: [], dropped: [] })
  expect(recogniseHeader(headerOf('answer-shares'))).toMatchObject({ kind: 'shares', unknown: [], dropped: [] })
})

test('order and case do not matter; unknown columns are named, dropped ones too', () => {
  expect(recogniseHeader([' VALUE', 'figure_id', 'tea', ''])).toMatchObject({
    kind: 'figures',
    columns: [{ name: 'value' }, { name: 'figure_id' }, null, null],
    unknown: ['tea'],
    dropped: headerOf('casualties').filter((name) => name !== 'value' && name !== 'figure_id'),
  })
})

test('without the id enough columns must be left', () => {
  expect(recogniseHeader(['indicator', 'period_end', 'value'])).toMatchObject({ kind: 'figures' })
  expect(recogniseHeader(['wave_id', 'question_id', 'answer_id', 'percent'])).toMatchObject({ kind: 'shares' })
  expect(recogniseHeader(['indicator', 'period_end', 'age', 'sex'])).toEqual({ problem: 'tooFew' })
})

test('a header of elsewhere, of a reference table, or with a column twice leads nowhere', () => {
  expect(recogniseHeader(['cups', 'spoons'])).toEqual({ problem: 'foreign' })
  expect(recogniseHeader(['place', 'cups'])).toEqual({ problem: 'foreign' })
  expect(recogniseHeader(headerOf('sources'))).toEqual({ problem: 'reference', table: 'sources' })
  expect(recogniseHeader(headerOf('margins'))).toEqual({ problem: 'reference', table: 'margins' })
  expect(recogniseHeader(['figure_id', 'value', 'Value'])).toEqual({ problem: 'repeated', column: 'value' })
})
