import { expect, test } from 'vitest'
import type { AnswerShare, Wave } from './answer-share'
import { shareStandingOf } from './share-standing'
import type { Source } from './source'

const source: Source = {
  id: 'evening-post-1',
  publisherId: 'evening-post',
  publisher: 'Evening Post',
  title: 'Half of the town likes rain',
  url: null,
  publishedOn: '2001-03-10',
  language: 'en',
  kind: 'secondary',
  note: null,
}
const final: Wave = {
  id: 'rain-final',
  publisher: 'Observatory',
  name: 'Rain survey',
  fieldworkStart: '2001-02-01',
  fieldworkEnd: '2001-02-20',
  sampleSize: 500,
  mode: null,
  population: null,
  coverageNote: null,
  marginNote: null,
  publishedOn: '2001-03-01',
  status: 'final',
  supersededBy: null,
  source,
}
const interim: Wave = { ...final, id: 'rain-interim', status: 'interim', supersededBy: 'rain-final' }

function share(shareId: string, wave: Wave): AnswerShare {
  return {
    shareId,
    wave,
    question: { id: 'rain', shortTitle: 'Likes rain' },
    answer: { question: 'rain', id: 'yes', position: 1, label: 'Yes', kind: 'substantive', sumOf: [] },
    group: { id: 'all', kind: 'all', name: 'All respondents' },
    percent: 50,
    citations: [{ source, locator: null, note: null }],
    publishedOn: '2001-03-01',
  }
}

const early = share('early', interim)
const late = share('late', final)
const other = share('other', final)

test('an interim share names the final ones, and the other way round', () => {
  expect(shareStandingOf(early, [early, late])).toEqual({ finals: [late], interims: [], conflicts: [] })
  expect(shareStandingOf(late, [early, late])).toEqual({ finals: [], interims: [early], conflicts: [] })
})

test('shares of one wave that differ are in conflict', () => {
  expect(shareStandingOf(late, [late, other])).toEqual({ finals: [], interims: [], conflicts: [other] })
})

test('an interim share stands alone until the final one is known', () => {
  expect(shareStandingOf(early, [early])).toEqual({ finals: [], interims: [], conflicts: [] })
})
