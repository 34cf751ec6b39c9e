import { expect, test } from 'vitest'
import { isSourceKnownOn } from './source-view'

test('a document is known from its day on, an undated one always', () => {
  expect(isSourceKnownOn({ publishedOn: '2001-12' }, '2001-12-30')).toBe(false)
  expect(isSourceKnownOn({ publishedOn: '2001-12' }, '2001-12-31')).toBe(true)
  expect(isSourceKnownOn({ publishedOn: null }, '1900-01-01')).toBe(true)
})
