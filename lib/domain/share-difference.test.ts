import { expect, test } from 'vitest'
import type { AnswerShare, Wave } from './answer-share'
import { coveringMargin, type Margin, nearestMargin } from './margin'
import { type ComparedShare, isSizeRemark, judgeDifference, marginsUsed } from './share-difference'

const source = {
  id: 'gazette-1',
  publisherId: 'gazette',
  publisher: 'Gazette',
  title: 'Cups of tea',
  url: null,
  publishedOn: '2001-12-10',
  language: 'en',
  kind: 'secondary',
  note: null,
} as const
const group = { id: 'all', kind: 'all', name: 'All drinkers' }
const answer = { question: 'tea', id: 'milk', position: 1, label: 'With milk', kind: 'substantive', sumOf: [] } as const

const blank = { waveId: 'tea-1', sampleSize: 1000, designEffect: null, confidence: 95 } as const

type Made = {
  readonly percent: number
  readonly margins?: readonly (readonly [nearShare: number, margin: string])[]
  readonly population?: string | null
  readonly note?: string | null
  readonly groupId?: string
}

/** A share of made-up drinkers of tea. */
function made({ percent, margins = [[50, '4.1']], population = 'Drinkers of tea', note = null, groupId = 'all' }: Made): ComparedShare {
  const wave: Wave = {
    id: 'tea-1',
    publisher: 'Tea Board',
    name: 'Cups of tea',
    fieldworkStart: '2001-11-03',
    fieldworkEnd: '2001-11-09',
    sampleSize: 1000,
    mode: null,
    population,
    coverageNote: null,
    marginNote: null,
    publishedOn: '2001-12-10',
    status: 'final',
    supersededBy: null,
    source,
  }
  const share: AnswerShare = {
    shareId: 'a',
    wave,
    question: { id: 'tea', shortTitle: 'Tea' },
    answer,
    group: { ...group, id: groupId },
    percent,
    citations: [{ source, locator: null, note }],
    publishedOn: '2001-12-10',
  }
  const ofWave = groupId === 'all' ? margins.map(([nearShare, margin]): Margin => ({ ...blank, nearShare, margin })) : []
  return { share, nearest: nearestMargin(percent, ofWave, 1000), covering: coveringMargin(percent, ofWave, 1000) }
}

function judge(earlier: Made, later: Made): string {
  const { points, judgement } = judgeDifference(made(earlier), made(later))
  return `${points} ${judgement.kind === 'unsaid' ? judgement.reason : judgement.kind}`
}

test('exceeds what both margins add up to only where rounding cannot have made the difference', () => {
  expect(judge({ percent: 45 }, { percent: 55 })).toBe('10 exceeds')
  expect(judge({ percent: 55 }, { percent: 45 })).toBe('-10 exceeds')
  // 9 points may have been 8.0, and 4.1 + 4.1 are 8.2.
  expect(judge({ percent: 45 }, { percent: 54 })).toBe('9 between')
  expect(judge({ percent: 45.2 }, { percent: 53.6 })).toBe('8.4 exceeds')
  expect(judge({ percent: 45.2 }, { percent: 53.5 })).toBe('8.3 between')
})

test('is within only what the larger margin is not less than, however the shares were rounded', () => {
  expect(judge({ percent: 50 }, { percent: 53 })).toBe('3 within')
  expect(judge({ percent: 50 }, { percent: 54 })).toBe('4 between')
  expect(judge({ percent: 50, margins: [[50, '2.9']] }, { percent: 53 })).toBe('3 within')
  expect(judge({ percent: 50 }, { percent: 53, margins: [[50, '2.9']] })).toBe('3 within')
  expect(judge({ percent: 50, margins: [[50, '2.9']] }, { percent: 53, margins: [[50, '2.9']] })).toBe('3 between')
})

test('says of equal shares that they are, whatever is known of margins', () => {
  expect(judge({ percent: 12, margins: [] }, { percent: 12, margins: [] })).toBe('0 equal')
})

test('a margin near 50 % may show that a small share changed, never that it did not', () => {
  expect(judge({ percent: 10 }, { percent: 30 })).toBe('20 exceeds')
  expect(judge({ percent: 10 }, { percent: 12 })).toBe('2 wider')
  expect(judge({ percent: 90 }, { percent: 88 })).toBe('-2 wider')
  expect(judge({ percent: 37.5 }, { percent: 39.5 })).toBe('2 within')
})

test('within goes by the margin nearest to each share, exceeds by the next one that is not too narrow for it', () => {
  const levels = [
    [50, '4.1'],
    [25, '3.5'],
    [10, '2.5'],
  ] as const
  expect(judge({ percent: 10, margins: levels }, { percent: 18, margins: levels })).toBe('8 exceeds')
  // 6 points at least, more than 2.5 + 2.5, but 17 % is nearer to 50 than 10 %: 2.5 + 3.5.
  expect(judge({ percent: 10, margins: levels }, { percent: 17, margins: levels })).toBe('7 between')
  expect(judge({ percent: 10, margins: levels }, { percent: 14, margins: levels })).toBe('4 between')
  expect(judge({ percent: 10, margins: levels }, { percent: 11, margins: levels })).toBe('1 within')
})

test('the margins shown are those that the judgement rests on', () => {
  const levels = [
    [50, '2.9'],
    [25, '2.5'],
  ] as const
  const used = (earlier: Made, later: Made) =>
    marginsUsed(judgeDifference(made(earlier), made(later)).judgement).map((side) => side.map(({ margin }) => margin))
  expect(used({ percent: 37, margins: levels }, { percent: 50 })).toEqual([['2.9'], ['4.1']])
  expect(used({ percent: 37, margins: levels }, { percent: 38 })).toEqual([['2.5'], ['4.1']])
  expect(used({ percent: 37, margins: levels }, { percent: 44 })).toEqual([['2.5', '2.9'], ['4.1']])
  expect(used({ percent: 37 }, { percent: 37 })).toEqual([[], []])
})

test('a margin that is too narrow for the share says nothing', () => {
  expect(judge({ percent: 50, margins: [[5, '1.3']] }, { percent: 90 })).toBe('40 narrower')
  // 25 is near 37, but its margin is too narrow for it.
  expect(judge({ percent: 37, margins: [[25, '3.5']] }, { percent: 50 })).toBe('13 narrower')
})

test('nothing is said without margins, of groups, of other populations and of shares with a remark', () => {
  expect(judge({ percent: 50, margins: [] }, { percent: 70 })).toBe('20 no-margin')
  expect(judge({ percent: 50, groupId: 'east' }, { percent: 70, groupId: 'east' })).toBe('20 group')
  expect(judge({ percent: 50 }, { percent: 70, population: 'Drinkers of coffee' })).toBe('20 population')
  expect(judge({ percent: 50, population: null }, { percent: 70 })).toBe('20 no-population')
  expect(judge({ percent: 50 }, { percent: 70, note: 'asked over the teapot' })).toBe('20 remark')
  expect(judge({ percent: 50 }, { percent: 70, note: 'n=1,000' })).toBe('20 exceeds')
})

test('a remark that says more than how many were asked is more than that', () => {
  expect(['n=989 for this question', 'one of 4 randomised versions, about 500 respondents'].map(isSizeRemark)).toEqual([true, true])
  expect(['n=1,001; success wording', 'about one third of the sample', 'direct question, about 500 respondents'].map(isSizeRemark)).toEqual(
    [false, false, false],
  )
})
