import { expect, test } from 'vitest'
import type { PublishedShare, Wave } from './answer-share'
import { listShareRevisions } from './share-revision'
import type { Source } from './source'

const source: Source = {
  id: 'tea-survey-1',
  publisherId: 'tea-board',
  publisher: 'Tea Board',
  title: 'Who drinks tea',
  url: null,
  publishedOn: null,
  language: 'en',
  kind: 'primary',
  note: null,
}
const final: Wave = {
  id: 'final',
  publisher: 'Tea Board',
  name: 'Made-up wave',
  fieldworkStart: '2001-05-01',
  fieldworkEnd: '2001-05-20',
  sampleSize: 100,
  mode: null,
  population: null,
  coverageNote: null,
  marginNote: null,
  publishedOn: '2001-06-10',
  status: 'final',
  supersededBy: null,
  source,
}
const interim: Wave = {
  ...final,
  id: 'interim',
  fieldworkEnd: '2001-05-10',
  publishedOn: '2001-05-15',
  status: 'interim',
  supersededBy: 'final',
}

/** A made-up share of people who drink tea. */
function share(wave: Wave, percent: number, { answer = 'daily', group = 'all' } = {}): PublishedShare {
  return {
    shareId: `${wave.id}-${answer}-${group}-${percent}`,
    wave,
    question: { id: 'tea', shortTitle: 'Drinks tea' },
    answer: { question: 'tea', id: answer, position: 1, label: answer, kind: 'substantive', sumOf: [] },
    group: { id: group, kind: 'all', name: group },
    percent,
    citations: [{ source, locator: null, note: null }],
  }
}

function revisions(...shares: readonly PublishedShare[]): string[] {
  return listShareRevisions(shares).map((revision) => {
    const other = 'before' in revision ? revision.before : 'instead' in revision ? revision.instead : null
    return [revision.value.shareId, revision.kind, ...(other ? [other.shareId] : [])].join(' ')
  })
}

test('a final release revises or confirms the interim one, answer by answer and group by group', () => {
  expect(
    revisions(
      share(final, 62),
      share(interim, 63),
      share(final, 10, { answer: 'never' }),
      share(interim, 10, { answer: 'never' }),
      share(final, 50, { group: 'north' }),
    ),
  ).toEqual([
    'interim-daily-all-63 published',
    'final-daily-all-62 revised interim-daily-all-63',
    'interim-never-all-10 published',
    'final-never-all-10 confirmed interim-never-all-10',
    'final-daily-north-50 published',
  ])
})

test('two shares of one wave are in conflict', () => {
  expect(revisions(share(final, 39), share(final, 38))).toEqual([
    'final-daily-all-38 published',
    'final-daily-all-39 conflict final-daily-all-38',
  ])
})

test('of two releases on one day the final one counts', () => {
  const late = { ...interim, publishedOn: '2001-06-10' }
  expect(revisions(share(late, 63), share(final, 62))).toEqual([
    'final-daily-all-62 published',
    'interim-daily-all-63 outranked final-daily-all-62',
  ])
})

test('another fieldwork revises nothing', () => {
  expect(revisions(share(final, 62), share({ ...final, id: 'next', publishedOn: '2001-09-10' }, 60))).toEqual([
    'final-daily-all-62 published',
    'next-daily-all-60 published',
  ])
})
