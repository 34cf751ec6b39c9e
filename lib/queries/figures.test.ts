import { describe, expect, test } from 'vitest'
import { observationTables } from '@/lib/domain/codes'
import type { Figure } from '@/lib/domain/observation'
import type { Period } from '@/lib/domain/period'
import { everyFigure, type FiguresQuery } from '@/lib/query/figures-query'
import { findMonths, listDescribedPeriods, listFigures } from './figures'

/** The shipped record: the cases that its description names. */
const query: FiguresQuery = {
  table: 'casualties',
  from: null,
  to: null,
  indicators: ['civilians-killed'],
  place: 'UA',
  breakdown: { age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' },
  period: 'month',
  vintage: 'latest',
  asOf: null,
}

async function read(fields: Partial<FiguresQuery>): Promise<readonly Figure[]> {
  return await listFigures({ ...query, ...fields })
}

async function rungs(fields: Partial<FiguresQuery>): Promise<string[]> {
  return (await read(fields)).map(({ value, asOf, publishedOn }) => `${value} ${asOf ?? 'unstated'} ${publishedOn}`)
}

describe('March 2022', () => {
  const march = { from: '2022-03', to: '2022-03' }

  test('is 3,028 as first published and 4,289 today', async () => {
    expect(await rungs({ ...march, vintage: 'first' })).toEqual(['3028 2022-07-03 2022-07-03'])
    expect(await rungs(march)).toEqual(['4289 unstated 2024-02-22'])
  })

  test('keeps all 17 rungs, in order of publication', async () => {
    expect(await rungs({ ...march, vintage: 'all' })).toEqual([
      '3028 2022-07-03 2022-07-03',
      '3182 2022-08-28 2022-08-28',
      '3190 2022-09-04 2022-09-04',
      '3175 2022-07-31 2022-09',
      '3298 2022-11-06 2022-11-06',
      '3326 2022-11-13 2022-11-13',
      '3333 2022-11-20 2022-11-20',
      '3378 2023-02-05 2023-02-05',
      '3918 2023-02-15 2023-02-15',
      '3951 2023-03-05 2023-03-05',
      '4094 2023-05-01 2023-05-01',
      '4118 2023-05-21 2023-05-21',
      '4154 2023-07-16 2023-07-16',
      '4163 unstated 2023-08-13',
      '4168 2023-09-10 2023-09-10',
      '4182 2023-10-08 2023-10-08',
      '4289 unstated 2024-02-22',
    ])
  })

  test('is not taken back by the periodic report of September 2022, whose data stop in July', async () => {
    expect(await rungs({ ...march, asOf: '2022-09-30' })).toEqual(['3190 2022-09-04 2022-09-04'])
    expect(await rungs({ ...march, asOf: '2022-10-31' })).toEqual(['3190 2022-09-04 2022-09-04'])
    expect(await rungs({ ...march, asOf: '2022-08-27' })).toEqual(['3028 2022-07-03 2022-07-03'])
  })

  test('has no injured about 3,000 where 3,001 were counted before', async () => {
    const injured = await read({ ...march, indicators: ['civilians-injured'] })
    expect(injured).toMatchObject([{ value: 3001, qualifier: 'exact', publishedOn: '2023-10-08' }])
  })
})

test('the periodic report of December 2023 counts for its own months, from the end of that month', async () => {
  const october = { from: '2023-10', to: '2023-10' }
  expect(await rungs({ ...october, asOf: '2023-12-30' })).toEqual(['179 2023-11-08 2023-11-08'])
  expect(await rungs({ ...october, asOf: '2023-12-31' })).toEqual(['181 2023-11-30 2023-12'])
})

test('February 2022 falls as well as it rises: 362, 358, 362', async () => {
  const february = { from: '2022-02', to: '2022-02' }
  expect(await rungs({ ...february, asOf: '2023-02-14' })).toEqual(['362 2023-02-05 2023-02-05'])
  expect(await rungs({ ...february, asOf: '2023-02-15' })).toEqual(['358 2023-02-15 2023-02-15'])
  expect(await rungs({ ...february, asOf: '2023-04-30' })).toEqual(['358 2023-03-05 2023-03-05'])
  expect(await rungs({ ...february, asOf: '2023-05-01' })).toEqual(['362 2023-05-01 2023-05-01'])
})

test('10 January 2024 is a conflict: 10,233 counts, and 10,242 is shown with its document', async () => {
  const [figure] = await read({ period: 'cumulative', asOf: '2024-01-10', from: '2024-01' })
  expect(figure).toMatchObject({
    value: 10233,
    citations: [{ source: { id: 'dppa-2024-01-10' } }],
    conflicts: [{ value: 10242, citations: [{ source: { id: 'americatimes-2024-01-10' } }] }],
  })
})

describe('November 2025', () => {
  const november = { from: '2025-11', to: '2025-11' }

  test('is at least 226 killed, read in the OHCHR document, known from the end of December', async () => {
    expect(await read(november)).toMatchObject([
      {
        figureId: '53ef34097533',
        value: 226,
        qualifier: 'at-least',
        citations: [{ source: { id: 'ohchr-poc-2025-11', kind: 'primary' } }],
      },
    ])
    expect(await read({ ...november, asOf: '2025-12-30' })).toEqual([])
    expect(await read({ ...november, asOf: '2025-12-31' })).toHaveLength(1)
  })

  test('was given by weapon', async () => {
    const figures = await read({
      ...november,
      indicators: ['civilians-injured', 'civilians-killed'],
      breakdown: { ...query.breakdown, weapon: '*', proximity: '*' },
    })
    expect(figures.map(({ series, value }) => [series.indicator, series.weapon, series.proximity, value])).toEqual([
      ['civilians-injured', 'aerial-bomb', 'near-frontline', 58],
      ['civilians-injured', 'all', 'all', 952],
      ['civilians-injured', 'all', 'near-frontline', 430],
      ['civilians-injured', 'artillery-mlrs', 'near-frontline', 161],
      ['civilians-injured', 'long-range', 'all', 509],
      ['civilians-injured', 'short-range-drone', 'near-frontline', 211],
      ['civilians-killed', 'aerial-bomb', 'near-frontline', 19],
      ['civilians-killed', 'all', 'all', 226],
      ['civilians-killed', 'all', 'near-frontline', 130],
      ['civilians-killed', 'artillery-mlrs', 'near-frontline', 51],
      ['civilians-killed', 'long-range', 'all', 92],
      ['civilians-killed', 'short-range-drone', 'near-frontline', 60],
    ])
  })
})

describe('months of an answer', () => {
  test('are the first and last in which a period ends', async () => {
    expect(await findMonths({ ...query, asOf: '2026-02-28' })).toEqual({ first: '2022-02', last: '2026-01' })
    expect(await findMonths({ ...query, from: '2022-03', to: '2022-05' })).toEqual({ first: '2022-03', last: '2022-05' })
  })

  test('are those known on the day: November 2025 not before the end of December', async () => {
    expect(await findMonths({ ...query, asOf: '2025-12-30', from: '2025-11' })).toBeNull()
    expect(await findMonths({ ...query, asOf: '2025-12-31', from: '2025-11' })).toEqual({ first: '2025-11', last: '2025-11' })
  })

  test('are none where there are no figures', async () => {
    expect(await findMonths({ ...query, breakdown: { ...query.breakdown, weapon: 'other' } })).toBeNull()
  })
})

test('reads the same query once', async () => {
  const first = await listFigures(query)
  expect(await listFigures({ ...query })).toBe(first)
  expect(await listFigures({ ...query, vintage: 'first' })).not.toBe(first)
})

test.each([null, '2022-07-03', '2024-02-28', '2024-02-29', '1990-01-01'])(
  'the days that figures known on %s describe are those of every figure known then',
  async (asOf) => {
    const figures = (await Promise.all(observationTables.map((table) => listFigures(everyFigure(table, asOf))))).flat()
    const ends = (periods: readonly Period[]) => [
      periods.map(({ start }) => start).sort()[0],
      periods
        .map(({ end }) => end)
        .sort()
        .at(-1),
    ]
    expect(ends(await listDescribedPeriods(asOf))).toEqual(ends(figures.map(({ period }) => period)))
  },
)
