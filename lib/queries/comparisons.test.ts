import { expect, test } from 'vitest'
import { listComparisons } from './comparisons'

/** What one pair says of one indicator. */
async function compare(
  month: string,
  comparedWith: string,
  indicator: 'civilians-killed' | 'civilians-injured',
  asOf: string | null = null,
) {
  const pair = (await listComparisons(month, asOf)).find((candidate) => candidate.comparedWith === comparedWith)
  return pair?.comparisons.find((candidate) => candidate.indicator === indicator)?.comparison
}

test('January 2026 had at least 161 killed after 13 days, December 2025 at least 157 after 12', async () => {
  expect(await compare('2026-01', 'previous-month', 'civilians-killed')).toMatchObject({
    kind: 'same-age',
    age: 13,
    own: { value: { value: 161, qualifier: 'at-least', publishedOn: '2026-02-13' }, age: 13 },
    other: { value: { value: 157, qualifier: 'at-least', publishedOn: '2026-01-12' }, age: 12 },
    difference: 4,
    newer: { own: null, other: null },
  })
})

test('January 2026 is set beside January 2025 as first published, not as it stands today', async () => {
  expect(await compare('2026-01', 'year-before', 'civilians-killed')).toMatchObject({
    other: { value: { value: 139, qualifier: 'at-least' }, age: 11 },
    difference: 22,
    newer: { other: { value: { value: 148, qualifier: 'exact' }, age: 41 } },
  })
  expect(await compare('2026-01', 'year-before', 'civilians-injured')).toMatchObject({
    own: { value: { value: 757 } },
    other: { value: { value: 738 } },
    difference: 19,
  })
})

test('November 2025 had 78 killed more than October, and 61 more than November 2024', async () => {
  expect(await compare('2025-11', 'previous-month', 'civilians-killed')).toMatchObject({ age: 31, difference: 226 - 148 })
  expect(await compare('2025-11', 'year-before', 'civilians-killed')).toMatchObject({ age: 31, difference: 226 - 165 })
})

test('April 2022 is compared with March where both are matured: 840 after 663 days, 4,289 after 693', async () => {
  expect(await compare('2022-04', 'previous-month', 'civilians-killed')).toMatchObject({
    age: 693,
    own: { value: { value: 840 }, age: 663 },
    other: { value: { value: 4289 }, age: 693 },
    difference: 840 - 4289,
  })
})

test('February 2024, first published after 378 days, has no like in February 2023', async () => {
  expect(await compare('2024-02', 'year-before', 'civilians-killed')).toMatchObject({
    kind: 'apart',
    ages: { own: { first: 378, last: 378 }, other: { first: 6, last: 222 } },
  })
  expect(await compare('2025-02', 'year-before', 'civilians-killed')).toMatchObject({ kind: 'too-early', ownAge: 354 })
})

test('March 2022 can be compared with nothing: the record starts on 24 February', async () => {
  expect((await listComparisons('2022-03', null)).map(({ obstacle }) => obstacle)).toEqual(['partial', 'before-record', 'before-record'])
})

test('2025 had 2,514 verified after 12 days where 2024 had at least 2,064 after 9: no counts of one kind', async () => {
  expect(await compare('2025-12', 'year-to-date', 'civilians-killed')).toMatchObject({
    age: 12,
    own: { value: { value: 2514, qualifier: 'exact' } },
    other: { value: { value: 2064, qualifier: 'at-least' } },
    difference: null,
    newer: { own: { value: { value: 2526 } }, other: { value: { value: 2088 } } },
  })
  expect(await compare('2024-12', 'year-to-date', 'civilians-killed')).toMatchObject({ age: 377, difference: 2088 - 1971 })
})

test('January to November has its published totals, which are not equally old', async () => {
  expect(await compare('2025-11', 'year-to-date', 'civilians-killed')).toMatchObject({
    kind: 'too-early',
    own: { value: { value: 2311 }, age: 31 },
    other: { value: { value: 1979 }, age: 396 },
  })
  expect(await compare('2025-04', 'year-to-date', 'civilians-killed')).toEqual({ kind: 'unpublished', missing: 'other' })
  expect(await compare('2025-03', 'year-to-date', 'civilians-killed')).toEqual({ kind: 'unpublished', missing: 'both' })
})

test('an earlier day knows the values of that day', async () => {
  expect(await compare('2025-01', 'previous-month', 'civilians-killed', '2025-02-12')).toMatchObject({
    age: 11,
    difference: 34,
    newer: { own: null },
  })
  expect(await compare('2025-01', 'previous-month', 'civilians-killed', '2025-02-10')).toEqual({ kind: 'unpublished', missing: 'own' })
})
