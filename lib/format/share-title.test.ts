import { expect, test } from 'vitest'
import type { AnswerShare } from '@/lib/domain/answer-share'
import type { Source } from '@/lib/domain/source'
import { translator } from './catalogue'
import { formatShareTitle } from './share-title'

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
const share: AnswerShare = {
  shareId: '0123456789ab',
  wave: {
    id: 'rain',
    publisher: 'Observatory',
    name: 'Rain survey',
    fieldworkStart: '2001-02-01',
    fieldworkEnd: '2001-03-20',
    sampleSize: 1500,
    mode: null,
    population: null,
    coverageNote: null,
    marginNote: null,
    publishedOn: '2001-04-01',
    status: 'final',
    supersededBy: null,
    source,
  },
  question: { id: 'rain', shortTitle: 'Likes rain' },
  answer: { question: 'rain', id: 'yes', position: 1, label: 'Very much', kind: 'substantive', sumOf: [] },
  group: { id: 'all', kind: 'all', name: 'All respondents' },
  percent: 50.5,
  citations: [{ source, locator: null, note: null }],
  publishedOn: '2001-04-01',
}

function write(shown: Partial<AnswerShare>, isDistribution = true): string {
  return formatShareTitle({ question: { isDistribution }, share: { ...share, ...shown } }, translator('en'), 'en')
}

test('a share names its question, answer and wave', () => {
  expect(write({})).toBe('Likes rain: 50.5 % answered “Very much” (Observatory, 1 February – 20 March 2001, n = 1,500)')
})

test('an interim release and an unstated sample size are said or left out', () => {
  const wave = { ...share.wave, sampleSize: null, status: 'interim' } as const
  expect(write({ wave })).toBe('Likes rain: 50.5 % answered “Very much” (Observatory, 1 February – 20 March 2001, interim release)')
})

test('of a split wave the size is that of the question, or left out where it is not stated', () => {
  const question = { id: 'endure', shortTitle: 'Likes rain' }
  const wave = { ...share.wave, id: 'kiis-2024-10', sampleSize: 2004 }
  expect(write({ wave, question })).toContain('20 March 2001, n = 989)')
  expect(write({ wave, question: { ...question, id: 'concessions' } })).toContain('20 March 2001)')
  expect(write({ wave: { ...wave, id: 'kiis-2026-01b' }, question: { ...question, id: 'donbas' } })).toContain(
    '20 March 2001, n about 500)',
  )
})

test('a group of respondents is named, without the size of the whole wave', () => {
  expect(write({ group: { id: 'west', kind: 'macro-region', name: 'West' } })).toBe(
    'Likes rain, West: 50.5 % answered “Very much” (Observatory, 1 February – 20 March 2001)',
  )
})

test('one of several possible answers is not called the answer', () => {
  expect(write({}, false)).toContain('Likes rain: 50.5 % named “Very much”')
})
