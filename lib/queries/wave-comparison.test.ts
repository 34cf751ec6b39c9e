import { expect, test } from 'vitest'
import { getQuestion } from './questions'
import { findComparison, listComparable } from './wave-comparison'

/** The shipped record. */
async function compare(
  question: string,
  first: string | null,
  second: string | null,
  { group = 'all', asOf = null as string | null } = {},
) {
  const asked = await getQuestion(question)
  const compared = await findComparison(asked, await listComparable(question, asOf), { first, second, group, asOf })
  if (!compared) return null
  const { earlier, later, refusals, answers } = compared.comparison
  return {
    waves: [earlier.id, later.id],
    refusals: refusals.map(({ kind }) => kind),
    answers: answers.map(({ answer, difference }) => [
      answer.id,
      difference?.points ?? null,
      difference?.judgement.kind === 'unsaid' ? difference.judgement.reason : (difference?.judgement.kind ?? null),
    ]),
    soleReport: compared.soleReport?.source.id ?? null,
  }
}

test('ten points of trust exceed both margins together, whichever wave is named first', async () => {
  const expected = {
    waves: ['kiis-2025-02', 'kiis-2025-03a'],
    refusals: [],
    answers: [
      ['trust', 10, 'exceeds'],
      ['distrust', -8, 'wider'],
    ],
    soleReport: null,
  }
  expect(await compare('trust-president', 'kiis-2025-02', 'kiis-2025-03a')).toEqual(expected)
  expect(await compare('trust-president', 'kiis-2025-03a', 'kiis-2025-02')).toEqual(expected)
})

test('two points are within the larger of two margins: 2 + 1 of rounding is no more than 4.1, or than 3.5 near 25 %', async () => {
  expect((await compare('trust-president', 'kiis-2024-10', 'kiis-2025-02'))?.answers).toContainEqual(['trust', -2, 'within'])
  expect((await compare('trust-president', 'kiis-2024-10', 'kiis-2025-10'))?.answers).toContainEqual(['distrust', -2, 'within'])
})

test('eight points of distrust are not clearly more than 2.9 near 50 % and 4.1: the 2.5 near 25 % is too narrow for 37 %', async () => {
  expect((await compare('trust-president', 'kiis-2024-10', 'kiis-2025-03a'))?.answers).toEqual([
    ['trust', 8, 'wider'],
    ['distrust', -8, 'wider'],
    ['hard', null, null],
  ])
})

test('April 2024 is of no known population: nothing is said of it, and it is not refused as another one', async () => {
  expect(await compare('direction', 'kiis-2024-04', 'kiis-2025-02-direction')).toMatchObject({
    refusals: [],
    answers: expect.arrayContaining([['wrong', 7, 'no-population']]),
  })
  expect(await compare('direction', 'kiis-2024-02', 'kiis-2024-04')).toMatchObject({ refusals: [] })
})

test('a half of the sample, or a third, has a margin of its own or none', async () => {
  const part = await compare('plan-us', 'kiis-2025-06', 'kiis-2025-08')
  expect(part?.answers).toEqual([
    ['accept', 10, 'no-margin'],
    ['reject', -13, 'no-margin'],
  ])
  const split = await compare('donbas', 'kiis-2026-01b', 'kiis-2026-02')
  expect(split?.answers.slice(0, 2)).toEqual([
    ['reject', 5, 'remark'],
    ['accept', -4, 'remark'],
  ])
})

test('a margin published near 50 % alone does not make a change of a small share small', async () => {
  const { answers } = (await compare('endure', 'kiis-2024-10', 'kiis-2024-12')) ?? {}
  expect(answers).toContainEqual(['hard', 6, 'wider'])
  expect(answers).toContainEqual(['long', null, null])
})

test.each([
  ['interim and final release of one fieldwork', 'endure', 'kiis-2025-12-interim', 'kiis-2025-12', ['same-fieldwork']],
  ['the population of 2024', 'endure', 'kiis-2024-02', 'kiis-2024-10', ['population']],
  ['success and victory', 'success', 'kiis-2024-10', 'kiis-2025-09', ['wording']],
  ['an acceptable result, and other people', 'success', 'kiis-2023-12', 'kiis-2024-10', ['population', 'apart']],
  ['rewritten plans', 'plan-europe', 'kiis-2025-08', 'kiis-2025-09', ['wording']],
  ['batteries of institutions', 'trust-presidency', 'kiis-2022-12', 'kiis-2023-10', ['apart']],
  ['answers that have nothing in common', 'ndi-loss', 'ndi-2023-01', 'ndi-2024-05', ['no-answer']],
  ['one wave', 'endure', 'kiis-2025-12', 'kiis-2025-12', ['same-wave']],
])('%s are not compared', async (_name, question, first, second, refusals) => {
  const compared = await compare(question, first, second)
  expect(compared?.refusals).toEqual(refusals)
  expect(compared?.answers.filter(([, points]) => points !== null)).toEqual([])
})

test('regions of 2026 are not those of before, and a group has no margin', async () => {
  expect((await compare('endure', 'kiis-2024-12', 'kiis-2026-01b', { group: 'east' }))?.refusals).toEqual(['regions'])
  expect(await compare('endure', 'kiis-2024-10', 'kiis-2024-12', { group: 'south' })).toMatchObject({
    refusals: [],
    answers: expect.arrayContaining([['as-long', expect.any(Number), 'group']]),
  })
  expect((await compare('endure', 'kiis-2025-12', 'kiis-2026-01b', { group: 'kyiv' }))?.refusals).toEqual(['no-share'])
})

test('documents that disagree leave no one difference', async () => {
  expect((await compare('donbas', 'kiis-2026-01a', 'kiis-2026-02'))?.answers).toContainEqual(['accept', null, null])
})

test('left to itself the page compares the newest two waves that may be, and says what they rest on', async () => {
  expect(await compare('endure', null, null)).toMatchObject({
    waves: ['kiis-2026-02', 'kiis-2026-03'],
    answers: [
      ['as-long', 2, 'no-population'],
      ['short', null, null],
    ],
    soleReport: 'ostro-2026-03',
  })
  expect((await compare('success', null, null))?.refusals).toEqual(['wording'])
  expect(await compare('stress', null, null)).toBeNull()
})

test('where one wave is named the other is the newest that fits it', async () => {
  expect((await compare('endure', null, 'kiis-2025-12'))?.waves).toEqual(['kiis-2025-09', 'kiis-2025-12'])
  expect((await compare('endure', 'kiis-2022-05', null))?.waves).toEqual(['kiis-2022-05', 'kiis-2024-02'])
})

test('on a day there are the waves of that day', async () => {
  expect((await compare('endure', null, null, { asOf: '2025-12-20' }))?.waves).toEqual(['kiis-2025-09', 'kiis-2025-12-interim'])
})
