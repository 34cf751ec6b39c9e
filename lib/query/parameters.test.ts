import { describe, expect, test } from 'vitest'
import { BadRequest } from '@/lib/domain/errors'
import { type Parameter, readParameters } from './parameters'

const parameters: readonly Parameter[] = [
  { name: 'from', kind: 'month' },
  { name: 'asOf', kind: 'day' },
  { name: 'fruit', kind: 'code', codes: ['apple', 'pear-1', '*'], isRepeatable: true },
  { name: 'size', kind: 'code', codes: ['small', 'large'] },
]

function read(search: string) {
  return Object.fromEntries(readParameters(search, parameters))
}

/** What the reader is told, as one value. */
function refusal(search: string) {
  try {
    return read(search)
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error
    return { message: error.message, parameter: error.parameter, codes: error.codes }
  }
}

test('reads nothing from an empty query', () => {
  expect(read('')).toEqual({})
  expect(read('?')).toEqual({})
  expect(read('&&')).toEqual({})
})

test('reads values by name, with or without the question mark', () => {
  expect(read('?from=2025-11&size=small')).toEqual({ from: ['2025-11'], size: ['small'] })
  expect(read('size=small')).toEqual({ size: ['small'] })
})

test('decodes names and values', () => {
  expect(read('fru%69t=pear%2D1')).toEqual({ fruit: ['pear-1'] })
  expect(read('fruit=%2A')).toEqual({ fruit: ['*'] })
})

describe('repeated parameters', () => {
  test('keeps the values of a repeatable one in the order given, equal ones once', () => {
    expect(read('fruit=pear-1&fruit=apple&fruit=pear-1')).toEqual({ fruit: ['pear-1', 'apple'] })
  })

  test('refuses another one, even with the same value', () => {
    const twice = { message: 'The parameter "size" is given more than once, expected it once.', parameter: 'size', codes: null }
    expect(refusal('size=small&size=large')).toEqual(twice)
    expect(refusal('size=small&size=small')).toEqual(twice)
  })
})

describe('empty values', () => {
  test('count as absent', () => {
    expect(read('from=&fruit=&size=&asOf')).toEqual({})
  })

  test('count as absent among repeated ones', () => {
    expect(read('fruit=&fruit=apple&fruit=')).toEqual({ fruit: ['apple'] })
    expect(read('size=&size=small&size=')).toEqual({ size: ['small'] })
  })
})

describe('names', () => {
  test('refuses an unknown one and says which there are', () => {
    expect(refusal('utm_source=mail')).toEqual({
      message: 'Unknown parameter "utm_source": this address takes from, asOf, fruit, size.',
      parameter: 'utm_source',
      codes: null,
    })
  })

  test('refuses an unknown one without a value too', () => {
    expect(refusal('utm_source=')).toMatchObject({ parameter: 'utm_source' })
  })

  test('refuses a parameter without a name', () => {
    expect(refusal('=apple')).toEqual({
      message: 'A parameter without a name: this address takes from, asOf, fruit, size.',
      parameter: '',
      codes: null,
    })
  })

  test('are case-sensitive', () => {
    expect(refusal('asof=2025-11-30')).toMatchObject({ parameter: 'asof' })
  })

  test('are not found in what every object has', () => {
    expect(refusal('constructor=1')).toMatchObject({ parameter: 'constructor' })
    expect(refusal('__proto__=1')).toMatchObject({ parameter: '__proto__' })
  })

  test('take a second question mark as part of the name', () => {
    expect(refusal('??size=small')).toMatchObject({ parameter: '?size' })
  })
})

describe('codes', () => {
  test('refuses an unknown one and lists those there are', () => {
    expect(refusal('size=medium')).toEqual({
      message: 'The parameter "size" is "medium", expected one of small, large.',
      parameter: 'size',
      codes: ['small', 'large'],
    })
  })

  test('are case-sensitive and not trimmed', () => {
    expect(refusal('size=Small')).toMatchObject({ parameter: 'size' })
    expect(refusal('size=small+')).toMatchObject({ parameter: 'size' })
    expect(refusal('size=%20small')).toMatchObject({ parameter: 'size' })
  })

  test('are refused beside a star as well', () => {
    expect(refusal('fruit=*&fruit=plum')).toMatchObject({ parameter: 'fruit', codes: ['apple', 'pear-1', '*'] })
  })

  test('refuses a star where it stands for nothing', () => {
    expect(refusal('size=*')).toMatchObject({ parameter: 'size', codes: ['small', 'large'] })
  })

  test('refuses broken encodings as the text that they are', () => {
    expect(refusal('size=%ZZ')).toMatchObject({ message: 'The parameter "size" is "%ZZ", expected one of small, large.' })
    expect(refusal('size=%FF')).toMatchObject({ parameter: 'size' })
    expect(refusal('size=small%00')).toMatchObject({ parameter: 'size' })
  })

  test('quotes no more than 80 characters of a long one', () => {
    expect(refusal(`size=${'m'.repeat(81)}`)).toMatchObject({
      message: `The parameter "size" is "${'m'.repeat(80)}…", expected one of small, large.`,
    })
  })
})

test('quotes no character that does not show', () => {
  const message = 'The parameter "size" is "s\ufffdm\ufffda\ufffdll", expected one of small, large.'
  expect(refusal('size=s%00m%0Aa%E2%80%AEll')).toMatchObject({ message })
  expect(refusal('si%00ze=small')).toMatchObject({ message: expect.stringContaining('Unknown parameter "si\ufffdze"') })
  // A pair that is cut in the middle is no character either.
  expect(refusal(`size=${'m'.repeat(79)}😀`)).toMatchObject({ message: expect.stringContaining('m\ufffd…') })
})

describe('months and days', () => {
  test('reads months from 1900-01 to 2100-12', () => {
    expect(read('from=1900-01')).toEqual({ from: ['1900-01'] })
    expect(read('from=2100-12')).toEqual({ from: ['2100-12'] })
  })

  test('refuses what is no such month', () => {
    expect(refusal('from=2025-13')).toEqual({
      message: 'The parameter "from" is "2025-13", expected a month from 1900-01 to 2100-12, such as 2025-11.',
      parameter: 'from',
      codes: null,
    })
    expect(refusal('from=1899-12')).toMatchObject({ parameter: 'from' })
    expect(refusal('from=2101-01')).toMatchObject({ parameter: 'from' })
    expect(refusal('from=2025-11-01')).toMatchObject({ parameter: 'from' })
    expect(refusal('from=2025-1')).toMatchObject({ parameter: 'from' })
    expect(refusal('from=2025-11%0A')).toMatchObject({ parameter: 'from' })
    expect(refusal('from=*')).toMatchObject({ parameter: 'from' })
  })

  test('reads days from 1900-01-01 to 2100-12-31, leap days where there are any', () => {
    expect(read('asOf=1900-01-01')).toEqual({ asOf: ['1900-01-01'] })
    expect(read('asOf=2100-12-31')).toEqual({ asOf: ['2100-12-31'] })
    expect(read('asOf=2024-02-29')).toEqual({ asOf: ['2024-02-29'] })
  })

  test('refuses what is no such day', () => {
    expect(refusal('asOf=2023-02-29')).toEqual({
      message: 'The parameter "asOf" is "2023-02-29", expected a day from 1900-01-01 to 2100-12-31, such as 2025-11-30.',
      parameter: 'asOf',
      codes: null,
    })
    expect(refusal('asOf=2025-11')).toMatchObject({ parameter: 'asOf' })
    expect(refusal('asOf=2025-11-31')).toMatchObject({ parameter: 'asOf' })
    expect(refusal('asOf=2101-01-01')).toMatchObject({ parameter: 'asOf' })
    expect(refusal('asOf=2025-11-30T00:00')).toMatchObject({ parameter: 'asOf' })
  })
})

describe('size', () => {
  const tooLong = { message: 'The query is too long: expected at most 2000 characters and 50 parameters.', parameter: null, codes: null }

  test('takes 50 parameters, empty ones included, and refuses 51', () => {
    expect(read('fruit=apple&'.repeat(50))).toEqual({ fruit: ['apple'] })
    expect(refusal('fruit=apple&'.repeat(51))).toEqual(tooLong)
    expect(read('fruit=&'.repeat(50))).toEqual({})
    expect(refusal('fruit=&'.repeat(51))).toEqual(tooLong)
  })

  test('takes 2,000 characters and refuses 2,001, the question mark not counted', () => {
    expect(read(`?size=small${'&'.repeat(1990)}`)).toEqual({ size: ['small'] })
    expect(refusal(`?size=small${'&'.repeat(1991)}`)).toEqual(tooLong)
  })
})
