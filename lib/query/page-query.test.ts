import { expect, test } from 'vitest'
import { BadRequest } from '@/lib/domain/errors'
import { asOfParameters, parseAsOf } from './as-of-query'
import { readPageQuery } from './page-query'
import { readParameters } from './parameters'

function read(search: Record<string, string | string[] | undefined>) {
  return readPageQuery(search, asOfParameters, parseAsOf)
}

test('reads a page as the data address', () => {
  expect(read({ asOf: '2025-12-15' })).toEqual({ query: '2025-12-15', problem: null })
  expect(read({})).toEqual({ query: null, problem: null })
})

test('ignores parameters that the page does not know', () => {
  expect(read({ utm_source: 'mail', fbclid: ['1', '2'], asOf: '2025-12-15', gclid: undefined })).toEqual({
    query: '2025-12-15',
    problem: null,
  })
})

test('shows the default and names the parameter where a known one is malformed', () => {
  expect(read({ asOf: '2025-02-30' })).toEqual({
    query: null,
    problem: new BadRequest('The parameter "asOf" is "2025-02-30", expected a day from 1900-01-01 to 2100-12-31, such as 2025-11-30.', {
      parameter: 'asOf',
      fault: { kind: 'day', value: '2025-02-30' },
    }),
  })
})

test('shows the default where a parameter is given twice', () => {
  expect(read({ asOf: ['2025-12-15', '2025-12-16'] })).toEqual({
    query: null,
    problem: new BadRequest('The parameter "asOf" is given more than once, expected it once.', {
      parameter: 'asOf',
      fault: { kind: 'repeated' },
    }),
  })
})

test('keeps the day of the address where another parameter is malformed', () => {
  const parameters = [{ name: 'from', kind: 'month' } as const, ...asOfParameters]
  const readDay = (search: string) => readParameters(search, parameters).get('asOf')?.[0] ?? null
  expect(readPageQuery({ from: 'x', asOf: '2025-12-15' }, parameters, readDay)).toEqual({
    query: '2025-12-15',
    problem: new BadRequest('The parameter "from" is "x", expected a month from 1900-01 to 2100-12, such as 2025-11.', {
      parameter: 'from',
      fault: { kind: 'month', value: 'x' },
    }),
  })
})

test('lets other errors through', () => {
  const broken = () => {
    throw new TypeError('broken')
  }
  expect(() => readPageQuery({}, asOfParameters, broken)).toThrow(TypeError)
})
