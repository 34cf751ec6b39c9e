import { expect, test } from 'vitest'
import type { SharesQuery } from '@/lib/query/shares-query'
import { listAnswerShares } from './answer-shares'

/** The shipped record. */
const query: SharesQuery = { questions: ['endure'], groups: ['all'], waves: null, from: null, to: null, asOf: null }

async function read(fields: Partial<SharesQuery>): Promise<string[]> {
  const shares = await listAnswerShares({ ...query, ...fields })
  return shares.map(({ wave, answer, percent }) => `${wave.id} ${answer.id} ${percent}`)
}

test('the interim 63 % of December 2025 stays beside the final 62 %', async () => {
  const shares = await listAnswerShares({ ...query, from: '2025-12', to: '2025-12' })
  expect(shares.filter(({ answer }) => answer.id === 'as-long')).toMatchObject([
    { percent: 63, publishedOn: '2025-12-15', wave: { sampleSize: 547, status: 'interim', supersededBy: 'kiis-2025-12' } },
    { percent: 62, publishedOn: '2026-01-02', wave: { sampleSize: 1001, status: 'final', supersededBy: null } },
  ])
})

test('on a day there is what was known by then', async () => {
  const december = { from: '2025-12', to: '2025-12' }
  expect(await read({ ...december, asOf: '2025-12-14' })).toEqual([])
  expect(await read({ ...december, asOf: '2025-12-15' })).toContain('kiis-2025-12-interim as-long 63')
  expect(await read({ ...december, asOf: '2026-01-01' })).not.toContain('kiis-2025-12 as-long 62')
  expect(await read({ ...december, asOf: '2026-01-02' })).toContain('kiis-2025-12 as-long 62')
})

test('a wave counts for every month that its fieldwork touches', async () => {
  expect(await read({ from: '2025-11', to: '2025-11' })).toContain('kiis-2025-12 as-long 62')
  expect(await read({ from: '2025-12', to: '2025-12' })).toContain('kiis-2025-12 as-long 62')
  expect(await read({ from: '2026-01', to: '2026-01' })).not.toContain('kiis-2025-12 as-long 62')
})

test('a month-only fieldwork touches its month and no other', async () => {
  expect(await read({ from: '2022-05', to: '2022-05' })).toEqual(['kiis-2022-05 as-long 71'])
  expect(await read({ to: '2022-04' })).toEqual([])
})

test('two documents that disagree are two shares', async () => {
  const shares = await read({ questions: ['donbas'], from: '2026-01', to: '2026-01' })
  expect(shares.filter((share) => share.startsWith('kiis-2026-01a accept '))).toEqual([
    'kiis-2026-01a accept 38',
    'kiis-2026-01a accept 39',
  ])
})

test('of a wave named alone there are the shares of every question', async () => {
  const shares = await listAnswerShares({ ...query, questions: null, waves: ['kiis-2026-01a'] })
  expect(shares.map(({ question, percent }) => `${question.id} ${percent}`)).toEqual([
    'donbas 54',
    'donbas 38',
    'donbas 39',
    'donbas 5',
    'negotiations 26',
    'negotiations 69',
    'negotiations 5',
    'trust-president 62',
    'trust-president 34',
  ])
})
