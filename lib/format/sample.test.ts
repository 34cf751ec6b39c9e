import { describe, expect, test } from 'vitest'
import type { AnswerShare } from '@/lib/domain/answer-share'
import { translator } from './catalogue'
import { formatShareSize, formatWaveSize } from './sample'

const t = translator('en')

test('a wave is as large as the record says, with the size of the part that its file names', () => {
  expect(formatWaveSize({ id: 'tea', sampleSize: 1200 }, t, 'en')).toBe('1,200')
  expect(formatWaveSize({ id: 'tea', sampleSize: null }, t, 'en')).toBe('not stated')
  expect(formatWaveSize({ id: 'kiis-2022-12', sampleSize: 995 }, t, 'en')).toBe('not stated (995 for some of its questions)')
  expect(formatWaveSize({ id: 'kiis-2025-06', sampleSize: 1011 }, t, 'en')).toBe('2,004 (1,011 for some of its questions)')
  expect(formatWaveSize({ id: 'kiis-2025-10', sampleSize: 1008 }, t, 'en')).toBe('2,015 (1,008 for some of its questions)')
})

describe('of a share', () => {
  const size = (id: string, sampleSize: number | null, questionId: string, groupId = 'all') =>
    formatShareSize({ wave: { id, sampleSize }, question: { id: questionId }, group: { id: groupId } } as AnswerShare, t, 'en')

  test('the size is that of those who were asked, beside that of the whole wave', () => {
    expect(size('tea', 1200, 'milk')).toBe('1,200')
    expect(size('kiis-2022-12', 995, 'trust-presidency')).toBe('995 (for this question; wave: not stated)')
    expect(size('kiis-2025-06', 1011, 'endure')).toBe('1,011 (for this question; wave: 2,004)')
    expect(size('kiis-2025-10', 1008, 'concessions')).toBe('about 500 (for this question; wave: 2,015)')
  })

  test('a part is never called the whole wave', () => {
    expect(size('kiis-2022-12', 995, 'concessions')).toBeNull()
    expect(size('kiis-2025-06', 1011, 'endure', 'east')).toBe('2,004 (of the whole wave)')
    expect(size('kiis-2023-05', 2013, 'relatives-any')).toBe('2,013 (of the wave; for this question not stated)')
  })
})
