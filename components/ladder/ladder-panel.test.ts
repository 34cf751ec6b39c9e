import { expect, test } from 'vitest'
import type { Change, Ladder, LadderStep } from '@/lib/domain/ladder'
import type { Period } from '@/lib/domain/period'
import { translator } from '@/lib/format/catalogue'
import { toLadderPanel } from './ladder-panel'

type Made = { value: number; publishedOn: string; change: Change; counted: Period | null; unit?: string }

function step({ value, publishedOn, change, counted, unit = 'persons' }: Made): LadderStep {
  const cell = {
    figureId: `${publishedOn} ${value}`,
    indicator: unit === 'percent' ? 'share-of-civilians-killed' : 'civilians-killed',
    unit,
    isVerified: true,
    value,
    qualifier: 'at-least',
    asOf: null,
    publishedOn,
    isLatest: counted?.end === '2001-12-31',
    sourceId: 'report',
    documents: 1,
    note: null,
    first: null,
    conflicts: [],
  } as const
  return [{ cell, source: { id: 'report', publisher: 'Paper', title: 'Report', language: 'en', kind: 'secondary' }, change, counted }]
}

function ladder(...steps: readonly LadderStep[]): Ladder {
  return {
    series: { indicator: 'civilians-killed', place: 'UA', age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' },
    period: { start: '2001-03-01', end: '2001-03-31' },
    steps,
    until: '2001-12-31',
  }
}

const texts = { title: 'Made up', t: translator('en'), locale: 'en' }

test('spans the days on which each value counted, and one day where it never did; the value that counts comes last', () => {
  const panel = toLadderPanel(
    ladder(
      step({ value: 4182, publishedOn: '2001-05-02', change: 'first', counted: { start: '2001-05-02', end: '2001-08-31' } }),
      step({ value: 4289, publishedOn: '2001-09-01', change: 107, counted: { start: '2001-09-01', end: '2001-12-31' } }),
      step({ value: 4100, publishedOn: '2001-10', change: 'earlier-data', counted: null }),
    ),
    texts,
  )
  expect(panel).toMatchObject({
    from: '2001-05',
    to: '2001-12',
    axis: { kind: 'linear', ticks: [0, 1000, 2000, 3000, 4000, 5000] },
    suffix: '',
    tone: 'killed',
  })
  expect(panel?.marks.map(({ start, end, isHollow, text }) => [start, end, isHollow, text])).toEqual([
    ['2001-05-02', '2001-08-31', false, 'Published 2 May 2001: at least 4,182, first'],
    ['2001-10-31', '2001-10-31', true, 'Published October 2001: at least 4,100, data to an earlier day'],
    ['2001-09-01', '2001-12-31', false, 'Published 1 September 2001: at least 4,289, +107'],
  ])
})

test('differences between shares are points', () => {
  const panel = toLadderPanel(
    ladder(
      step({ value: 50, publishedOn: '2001-05-02', change: 'first', counted: { start: '2001-05-02', end: '2001-08-31' }, unit: 'percent' }),
      step({ value: 51, publishedOn: '2001-09-01', change: 1, counted: { start: '2001-09-01', end: '2001-12-31' }, unit: 'percent' }),
    ),
    texts,
  )
  expect(panel?.suffix).toBe('\u202f%')
  expect(panel?.marks.at(-1)?.text).toBe('Published 1 September 2001: at least 51 % of civilians killed, +1 point')
})

test('draws nothing for a single step', () => {
  const only = step({ value: 5, publishedOn: '2001-05-02', change: 'first', counted: { start: '2001-05-02', end: '2001-12-31' } })
  expect(toLadderPanel(ladder(only), texts)).toBeNull()
})
