import { expect, test } from 'vitest'
import type { AnswerShare } from './answer-share'
import { groupBy } from './group-by'
import { published } from './made-up-months'
import { listNewerFigures, listNewerShares } from './newer'
import type { Observation } from './observation'
import { chooseVintage } from './vintage'

/** Cups of tea: January was recounted in March, February came in March, and in April January was stated once more. */
const january = published('2001-01', '2001-02-10', 10)
const recounted = published('2001-01', '2001-03-10', 12)
const repeated = published('2001-01', '2001-04-10', 12)
const february = published('2001-02', '2001-03-10', 7)

function view(asOf: string | null, ...observations: readonly Observation[]) {
  const periods = [...groupBy(observations, ({ period }) => period.start).values()]
  return periods.flatMap((ofPeriod) => chooseVintage(ofPeriod, 'latest', asOf))
}

function newer(asOf: string): string[] {
  const every = [january, recounted, repeated, february]
  return listNewerFigures(view(asOf, ...every), view(null, ...every)).map(
    ({ kind, value }) => `${kind} ${value.period.end.slice(0, 7)} ${value.value}`,
  )
}

test('names what was revised and what was added, the last period first', () => {
  expect(newer('2001-02-28')).toEqual(['added 2001-02 7', 'revised 2001-01 12'])
})

test('a number stated once more is no news', () => {
  expect(newer('2001-03-10')).toEqual([])
})

test('another qualifier of the same number is news', () => {
  const about = published('2001-01', '2001-02-10', 10, { qualifier: 'approx' })
  expect(listNewerFigures(view(null, about), view(null, january)).map(({ kind }) => kind)).toEqual(['revised'])
})

test('a later view that has lost a value says nothing of it', () => {
  expect(listNewerFigures(view(null, january, february), view(null, january))).toEqual([])
})

const tea = { id: 'tea', shortTitle: 'Tea' }
const source = { id: 'tea-post-1', kind: 'primary', publishedOn: null } as AnswerShare['citations'][0]['source']

function share(waveId: string, percent: number, supersededBy: string | null = null): AnswerShare {
  const wave = { id: waveId, supersededBy, fieldworkEnd: '2001-05-20' } as AnswerShare['wave']
  const answer = { id: 'yes', position: 1, label: 'Yes' } as AnswerShare['answer']
  const group = { id: 'all', kind: 'all', name: 'All' }
  return {
    shareId: `${waveId} ${percent}`,
    wave,
    question: tea,
    answer,
    group,
    percent,
    citations: [{ source, locator: null, note: null }],
    publishedOn: '2001-06-01',
  }
}

test('a final release revises its interim one, unless it says the same', () => {
  const interim = share('tea-1-interim', 51, 'tea-1')
  expect(listNewerShares([interim], [share('tea-1', 52), interim]).map(({ kind, value }) => [kind, value.percent])).toEqual([
    ['revised', 52],
  ])
  expect(listNewerShares([interim], [share('tea-1', 51), interim])).toEqual([])
})

test('another wave is added', () => {
  expect(listNewerShares([share('tea-1', 51)], [share('tea-1', 51), share('tea-2', 51)]).map(({ kind }) => kind)).toEqual(['added'])
})
