import { describe, expect, test } from 'vitest'
import type { Citation, Observation } from './observation'
import type { Source } from './source'
import { chooseVintage, considerCitations, isKnownOn, type Vintage } from './vintage'

const post: Source = {
  id: 'evening-post-1',
  publisherId: 'evening-post',
  publisher: 'Evening Post',
  title: 'Ten counted',
  url: null,
  publishedOn: '2023-05-02',
  language: 'en',
  kind: 'secondary',
  note: null,
}

function cited(source: Partial<Source> = {}, qualifier: Citation['qualifier'] = 'exact'): Citation {
  return { source: { ...post, ...source }, qualifier, locator: null, asPrinted: null, note: null }
}

/** One made-up observation of one series and period; its id is its value, so that results read as values. */
function observed(fields: Partial<Observation> = {}): Observation {
  return {
    figureId: String(fields.value ?? 10),
    series: { indicator: 'civilians-killed', place: 'UA', age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' },
    period: { start: '2023-04-01', end: '2023-04-30' },
    value: 10,
    asOf: null,
    publishedOn: '2023-05-01',
    citations: [cited()],
    ...fields,
  }
}

function ids(observations: readonly Observation[], vintage: Vintage, asOf: string | null = null): string[] {
  return chooseVintage(observations, vintage, asOf).map(({ figureId }) => figureId)
}

test('has no figure where nothing was published, or not yet', () => {
  expect(chooseVintage([], 'latest', null)).toEqual([])
  expect(chooseVintage([observed()], 'latest', '2023-04-30')).toEqual([])
  expect(chooseVintage([observed()], 'all', '2023-04-30')).toEqual([])
})

test('answers a figure with the qualifier of its best document', () => {
  const best = cited({ id: 'z', kind: 'primary' }, 'at-least')
  const other = cited({ id: 'a' }, 'approx')
  expect(chooseVintage([observed({ citations: [other, best] })], 'latest', null)).toEqual([
    { ...observed(), citations: [best, other], qualifier: 'at-least', isLatest: true, conflicts: [] },
  ])
})

describe('latest', () => {
  test('1: a rounded value counts only alone, however new', () => {
    const exact = observed({ value: 9, publishedOn: '2023-05-01' })
    const rounded = observed({ value: 100, asOf: '2024-01-01', publishedOn: '2024-01-01', citations: [cited({}, 'approx')] })
    expect(ids([rounded, exact], 'latest')).toEqual(['9'])
    expect(ids([rounded], 'latest')).toEqual(['100'])
  })

  test('1: a value is rounded where its best document says so', () => {
    const rounded = observed({
      value: 100,
      publishedOn: '2024-01-01',
      citations: [cited({ kind: 'primary' }, 'approx'), cited({ id: 'a' })],
    })
    const other = observed({ value: 9, citations: [cited({ kind: 'primary' }), cited({ id: 'a' }, 'approx')] })
    expect(ids([rounded, other], 'latest')).toEqual(['9'])
  })

  test('2: the later as_of counts, though published earlier', () => {
    const periodic = observed({ value: 11, asOf: '2023-07-31', publishedOn: '2023-09-27' })
    const update = observed({ value: 12, asOf: '2023-08-28', publishedOn: '2023-08-28' })
    expect(ids([periodic, update], 'latest')).toEqual(['12'])
  })

  test('2: the publication stands in where no as_of is stated', () => {
    const stated = observed({ value: 11, asOf: '2023-05-20', publishedOn: '2023-05-20' })
    const unstated = observed({ value: 12, asOf: null, publishedOn: '2023-05-21' })
    expect(ids([stated, unstated], 'latest')).toEqual(['12'])
  })

  test('2: a month stands for its last day', () => {
    const month = observed({ value: 11, publishedOn: '2023-05' })
    expect(ids([month, observed({ value: 12, asOf: '2023-05-30', publishedOn: '2023-05-30' })], 'latest')).toEqual(['11'])
    expect(ids([month, observed({ value: 12, asOf: '2023-06-01', publishedOn: '2023-06-01' })], 'latest')).toEqual(['12'])
  })

  test('3: then the later publication counts', () => {
    const early = observed({ value: 11, asOf: '2023-05-01', publishedOn: '2023-05-02' })
    const late = observed({ value: 12, asOf: '2023-05-01', publishedOn: '2023-05-03' })
    expect(ids([late, early], 'latest')).toEqual(['12'])
  })

  test('3: a month and its last day are the same publication', () => {
    const month = observed({ value: 12, asOf: '2023-05-01', publishedOn: '2023-05' })
    const day = observed({ value: 11, asOf: '2023-05-01', publishedOn: '2023-05-31' })
    expect(ids([month, day], 'latest')).toEqual(['11'])
  })

  test('4: then a primary document counts', () => {
    const primary = observed({ value: 12, citations: [cited({ kind: 'primary' })] })
    const press = observed({ value: 11, citations: [cited({ id: 'a' }), cited({ id: 'b' })] })
    expect(ids([press, primary], 'latest')).toEqual(['12'])
  })

  test('5: then the number of documents', () => {
    const twice = observed({ value: 12, citations: [cited({ id: 'a' }), cited({ id: 'b' })] })
    expect(ids([observed({ value: 11 }), twice], 'latest')).toEqual(['12'])
  })

  test('6: then the smaller value, since a minimum must not be overstated', () => {
    expect(ids([observed({ value: 12 }), observed({ value: 11 }), observed({ value: 13 })], 'latest')).toEqual(['11'])
  })

  test('never depends on the order of reading', () => {
    const stated = observed({ figureId: 'b', asOf: '2023-05-01' })
    const unstated = observed({ figureId: 'a', asOf: null })
    expect(ids([stated, unstated], 'latest')).toEqual(['a'])
    expect(ids([unstated, stated], 'latest')).toEqual(['a'])
  })
})

describe('first', () => {
  test('is the one published first, rounded or not', () => {
    const rounded = observed({ value: 100, publishedOn: '2023-05-01', citations: [cited({}, 'approx')] })
    expect(ids([observed({ value: 9, publishedOn: '2023-05-02' }), rounded], 'first')).toEqual(['100'])
  })

  test('takes a month for its last day', () => {
    const month = observed({ value: 11, publishedOn: '2023-05' })
    expect(ids([month, observed({ value: 12, publishedOn: '2023-05-30' })], 'first')).toEqual(['12'])
    expect(ids([month, observed({ value: 12, publishedOn: '2023-06-01' })], 'first')).toEqual(['11'])
  })

  test('then the earlier as_of, the publication standing in for it', () => {
    const early = observed({ value: 12, asOf: '2023-04-29' })
    const late = observed({ value: 11, asOf: '2023-04-30' })
    expect(ids([late, early], 'first')).toEqual(['12'])
    expect(ids([observed({ value: 10, asOf: null }), early], 'first')).toEqual(['12'])
  })

  test('then a primary document, then more documents, then the smaller value', () => {
    const primary = observed({ value: 12, citations: [cited({ kind: 'primary' })] })
    const twice = observed({ value: 11, citations: [cited({ id: 'a' }), cited({ id: 'b' })] })
    const once = observed({ value: 10 })
    expect(ids([once, twice, primary], 'first')).toEqual(['12'])
    expect(ids([once, twice], 'first')).toEqual(['11'])
    expect(ids([observed({ value: 13 }), once], 'first')).toEqual(['10'])
  })

  test('is marked as latest only where it still counts', () => {
    const early = observed({ value: 11, publishedOn: '2023-05-01' })
    const late = observed({ value: 12, publishedOn: '2023-06-01' })
    expect(chooseVintage([early, late], 'first', null)).toMatchObject([{ value: 11, isLatest: false }])
    expect(chooseVintage([early, late], 'first', '2023-05-31')).toMatchObject([{ value: 11, isLatest: true }])
  })
})

test('all: every observation by publication, a month after its days, then as_of, then value; one is latest', () => {
  const observations = [
    observed({ value: 15, publishedOn: '2023-06-01' }),
    observed({ value: 14, publishedOn: '2023-05' }),
    observed({ value: 13, publishedOn: '2023-05-31' }),
    observed({ value: 12, publishedOn: '2023-05-31', asOf: '2023-05-30' }),
    observed({ value: 100, publishedOn: '2023-05-01', asOf: null }),
    observed({ value: 99, publishedOn: '2023-05-01', asOf: null }),
  ]
  expect(chooseVintage(observations, 'all', null).map(({ value, isLatest }) => [value, isLatest])).toEqual([
    [99, false],
    [100, false],
    [13, false],
    [12, false],
    [14, false],
    [15, true],
  ])
})

describe('conflicts', () => {
  const press = observed({ value: 12 })
  const rival = observed({ value: 11, citations: [cited({ id: 'a' })] })

  test('are values that only the number of documents, or being smaller, sets apart', () => {
    expect(chooseVintage([press, rival], 'latest', null)).toMatchObject([
      { value: 11, isLatest: true, conflicts: [{ value: 12, isLatest: false }] },
    ])
    expect(chooseVintage([press, rival], 'all', null)).toMatchObject([
      { value: 11, conflicts: [{ value: 12 }] },
      { value: 12, conflicts: [{ value: 11 }] },
    ])
  })

  test('are none where a primary document decides', () => {
    const primary = observed({ value: 11, citations: [cited({ kind: 'primary' })] })
    expect(chooseVintage([press, primary], 'latest', null)).toMatchObject([{ value: 11, conflicts: [] }])
  })

  test('are none where one value is rounded', () => {
    const rounded = observed({ value: 11, citations: [cited({}, 'approx')] })
    expect(chooseVintage([press, rounded], 'latest', null)).toMatchObject([{ value: 12, conflicts: [] }])
  })

  test('are none between equal values', () => {
    expect(chooseVintage([press, observed({ figureId: 'other', value: 12, asOf: '2023-05-01' })], 'latest', null)).toMatchObject([
      { value: 12, conflicts: [] },
    ])
  })
})

describe('on a day', () => {
  test('counts what was published by its end, a month from its last day', () => {
    const month = observed({ value: 12, publishedOn: '2025-12' })
    expect(ids([month], 'latest', '2025-12-15')).toEqual([])
    expect(ids([month], 'latest', '2025-12-30')).toEqual([])
    expect(ids([month], 'latest', '2025-12-31')).toEqual(['12'])
    expect(ids([observed({ value: 12, publishedOn: '2025-12-15' })], 'latest', '2025-12-15')).toEqual(['12'])
    expect(ids([observed({ value: 12, publishedOn: '2024-02' })], 'latest', '2024-02-28')).toEqual([])
    expect(ids([observed({ value: 12, publishedOn: '2024-02' })], 'latest', '2024-02-29')).toEqual(['12'])
  })

  test('looks at the publication, not at as_of', () => {
    expect(ids([observed({ asOf: '2023-07-31', publishedOn: '2023-09-27' })], 'latest', '2023-08-31')).toEqual([])
  })

  test('considers the documents of that day: a primary one dated later does not decide', () => {
    const later = observed({ value: 12, citations: [cited({ id: 'a' }), cited({ id: 'b', kind: 'primary', publishedOn: '2023-06-01' })] })
    const other = observed({ value: 11 })
    expect(ids([later, other], 'latest', '2023-05-31')).toEqual(['11'])
    expect(ids([later, other], 'latest', '2023-06-01')).toEqual(['12'])
  })

  test('takes the qualifier from the documents of that day', () => {
    const figure = observed({ citations: [cited({}, 'approx'), cited({ id: 'b', kind: 'primary', publishedOn: '2023-06' }, 'exact')] })
    expect(chooseVintage([figure], 'latest', '2023-06-29')).toMatchObject([
      { qualifier: 'approx', citations: [{ source: { id: post.id } }] },
    ])
    expect(chooseVintage([figure], 'latest', '2023-06-30')).toMatchObject([
      { qualifier: 'exact', citations: [{ source: { id: 'b' } }, { source: { id: post.id } }] },
    ])
  })
})

describe('documents', () => {
  const undated = cited({ id: 'u', publishedOn: null })
  const may = cited({ id: 'm', publishedOn: '2023-05' })
  const lastOfMay = cited({ id: 'z', publishedOn: '2023-05-31' })
  const june = cited({ id: 'j', publishedOn: '2023-06-01' })
  const primary = cited({ id: 'p', kind: 'primary', publishedOn: '2023-07-01' })

  test('best first: primary, then the earliest, a month after its last day, unknown last, then by id', () => {
    const alsoJune = cited({ id: 'i', publishedOn: '2023-06-01' })
    expect(considerCitations([undated, june, alsoJune, may, lastOfMay, primary], null)).toEqual([
      primary,
      lastOfMay,
      may,
      alsoJune,
      june,
      undated,
    ])
  })

  test('on a day: those dated by then and the undated', () => {
    expect(considerCitations([undated, june, may, lastOfMay, primary], '2023-05-31')).toEqual([lastOfMay, may, undated])
    expect(considerCitations([undated, june, may], '2023-05-30')).toEqual([undated])
  })

  test('on a day: all where none was dated by then', () => {
    expect(considerCitations([june, primary], '2023-05-30')).toEqual([primary, june])
  })

  test('must be one at least', () => {
    expect(() => considerCitations([], null)).toThrow('An observation has no citation, expected at least one document')
  })
})

test('knows a day from its beginning and a month from its last day', () => {
  expect(isKnownOn('2025-12-15', '2025-12-15')).toBe(true)
  expect(isKnownOn('2025-12-16', '2025-12-15')).toBe(false)
  expect(isKnownOn('2025-12', '2025-12-30')).toBe(false)
  expect(isKnownOn('2025-12', '2025-12-31')).toBe(true)
  expect(isKnownOn('2100-12', null)).toBe(true)
})
