import { describe, expect, test } from 'vitest'
import type { Breakdown } from './codes'
import type { Figure } from './observation'
import { disjointParts, findRemainders } from './remainder'
import type { Source } from './source'

const unsplit: Breakdown = { age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' }

type FigureFields = {
  indicator?: string
  value: number
  breakdown?: Partial<Breakdown>
  documents?: readonly string[]
  asOf?: string | null
}

/** A figure of one month, read in the documents named. */
function figure({ indicator = 'civilians-killed', value, breakdown = {}, documents = ['ohchr'], asOf = null }: FigureFields): Figure {
  const [first = '', ...others] = documents
  return {
    figureId: `${indicator} ${value}`,
    series: { indicator, place: 'UA', ...unsplit, ...breakdown },
    period: { start: '2025-11-01', end: '2025-11-30' },
    value,
    asOf,
    publishedOn: '2025-12',
    citations: [citation(first), ...others.map(citation)],
    qualifier: 'exact',
    isLatest: true,
    conflicts: [],
  }
}

function citation(id: string): Figure['citations'][0] {
  const source: Source = {
    id,
    publisherId: 'ohchr',
    publisher: 'OHCHR',
    title: 'Protection of civilians',
    url: null,
    publishedOn: null,
    language: 'en',
    kind: 'primary',
    note: null,
  }
  return { source, qualifier: 'exact', locator: null, asPrinted: null, note: null }
}

const nearFrontline = 'near-frontline'
const novemberKilled = [
  figure({ value: 92, breakdown: { weapon: 'long-range' } }),
  figure({ value: 60, breakdown: { weapon: 'short-range-drone', proximity: nearFrontline } }),
  figure({ value: 51, breakdown: { weapon: 'artillery-mlrs', proximity: nearFrontline } }),
  figure({ value: 19, breakdown: { weapon: 'aerial-bomb', proximity: nearFrontline } }),
  figure({ value: 130, breakdown: { proximity: nearFrontline } }),
]
const novemberInjured = [
  figure({ indicator: 'civilians-injured', value: 509, breakdown: { weapon: 'long-range' } }),
  figure({ indicator: 'civilians-injured', value: 211, breakdown: { weapon: 'short-range-drone', proximity: nearFrontline } }),
  figure({ indicator: 'civilians-injured', value: 161, breakdown: { weapon: 'artillery-mlrs', proximity: nearFrontline } }),
  figure({ indicator: 'civilians-injured', value: 58, breakdown: { weapon: 'aerial-bomb', proximity: nearFrontline } }),
  figure({ indicator: 'civilians-injured', value: 430, breakdown: { proximity: nearFrontline } }),
]

test('leaves 4 killed and 13 injured in November 2025, the near-frontline total not counted twice', () => {
  const totals = [figure({ value: 226 }), figure({ indicator: 'civilians-injured', value: 952 })]
  expect(findRemainders([...novemberKilled, ...novemberInjured], totals)).toMatchObject([
    { indicator: 'civilians-killed', value: 4, total: { value: 226 }, source: { id: 'ohchr' } },
    { indicator: 'civilians-injured', value: 13, total: { value: 952 }, source: { id: 'ohchr' } },
  ])
})

test('counts the classes of the wide-area class once', () => {
  const parts = [
    figure({ value: 342, breakdown: { weapon: 'explosive-wide-area' } }),
    figure({ value: 240, breakdown: { weapon: 'artillery-mlrs' } }),
    figure({ value: 100, breakdown: { weapon: 'long-range' } }),
    figure({ value: 2, breakdown: { weapon: 'aerial-bomb' } }),
    figure({ value: 13, breakdown: { weapon: 'mines-erw' } }),
  ]
  expect(findRemainders(parts, [figure({ value: 1000 })])).toMatchObject([{ value: 645, total: { value: 1000 } }])
})

describe('there is none', () => {
  test('of rounded parts, or of a rounded total', () => {
    const parts = [figure({ value: 30, breakdown: { age: 'adult' } }), figure({ value: 20, breakdown: { age: 'child' } })]
    const rounded = parts.map((part): Figure => ({ ...part, qualifier: 'approx' }))
    expect(findRemainders(rounded, [figure({ value: 60 })])).toEqual([])
    expect(findRemainders(parts, [{ ...figure({ value: 60 }), qualifier: 'approx' }])).toEqual([])
  })

  const men = figure({ value: 30, breakdown: { age: 'adult', sex: 'male' } })
  const women = figure({ value: 20, breakdown: { age: 'adult', sex: 'female' } })

  test('across documents', () => {
    expect(findRemainders([men, women], [figure({ value: 60, documents: ['press'] })])).toEqual([])
    expect(
      findRemainders(
        [men, figure({ value: 20, breakdown: { age: 'adult', sex: 'female' }, documents: ['press'] })],
        [figure({ value: 60 })],
      ),
    ).toEqual([])
  })

  test('without a total, or without parts', () => {
    expect(findRemainders([men, women], [])).toEqual([])
    expect(findRemainders([], [figure({ value: 60 })])).toEqual([])
  })

  test('where the parts exceed the total', () => {
    expect(findRemainders([men, women], [figure({ value: 49 })])).toEqual([])
  })

  test('from the total of another indicator', () => {
    expect(findRemainders([men, women], [figure({ indicator: 'civilians-injured', value: 60 })])).toEqual([])
  })
})

test('is none where the parts reach the total', () => {
  const parts = [figure({ value: 30, breakdown: { age: 'adult' } }), figure({ value: 20, breakdown: { age: 'child' } })]
  expect(findRemainders(parts, [figure({ value: 50 })])).toEqual([])
})

test('is taken from the document that states all the parts and the total', () => {
  const parts = [
    figure({ value: 30, breakdown: { age: 'adult' }, documents: ['press', 'ohchr'] }),
    figure({ value: 20, breakdown: { age: 'child' }, documents: ['ohchr', 'press'] }),
  ]
  expect(findRemainders(parts, [figure({ value: 55, documents: ['press'] }), figure({ value: 60 })])).toMatchObject([
    { indicator: 'civilians-killed', value: 10, total: { value: 60 }, source: { id: 'ohchr' } },
  ])
})

test('is taken from the newest total of a document that states several', () => {
  const parts = [figure({ value: 30, breakdown: { age: 'adult' } })]
  expect(findRemainders(parts, [figure({ value: 50 }), figure({ value: 60, asOf: '2025-12-31' })])).toMatchObject([
    { indicator: 'civilians-killed', value: 30, total: { value: 60 }, source: { id: 'ohchr' } },
  ])
})

describe('no person is counted in two parts', () => {
  test('of a cause given everywhere and near the front line, everywhere counts', () => {
    const everywhere = figure({ value: 70, breakdown: { weapon: 'short-range-drone' } })
    const near = figure({ value: 60, breakdown: { weapon: 'short-range-drone', proximity: nearFrontline } })
    expect(disjointParts([near, everywhere])).toEqual([everywhere])
  })

  test('near the front line counts where no cause is given', () => {
    const near = figure({ value: 130, breakdown: { proximity: nearFrontline } })
    const far = figure({ value: 96, breakdown: { proximity: 'far-from-frontline' } })
    expect(disjointParts([near, far])).toEqual([near, far])
  })

  test('of an age given for both sexes and by sex, by sex counts', () => {
    const children = figure({ value: 9, breakdown: { age: 'child' } })
    const girls = figure({ value: 4, breakdown: { age: 'child', sex: 'female' } })
    const adults = figure({ value: 40, breakdown: { age: 'adult' } })
    expect(disjointParts([children, girls, adults])).toEqual([girls, adults])
  })

  test('a sex of all ages counts only where no age is given', () => {
    const men = figure({ value: 30, breakdown: { sex: 'male' } })
    const adults = figure({ value: 40, breakdown: { age: 'adult' } })
    expect(disjointParts([men])).toEqual([men])
    expect(disjointParts([men, adults])).toEqual([adults])
  })

  test('people of 60 and over are adults', () => {
    const old = figure({ value: 15, breakdown: { age: '60plus' } })
    const adults = figure({ value: 40, breakdown: { age: 'adult' } })
    expect(disjointParts([old, adults])).toEqual([adults])
  })
})
