import { expect, test } from 'vitest'
import { askedOf } from '@/lib/domain/asked-of'
import { marginOf } from '@/lib/domain/survey-view'
import { everyShare } from '@/lib/query/shares-query'
import { listAnswerShares } from './answer-shares'
import { listSurveyViews } from './survey-question'

// Of the shipped record.

test('where the remark on a share states how many were asked, the list has that number', async () => {
  const shares = await listAnswerShares({ ...everyShare(null), groups: ['all'] })
  const stated = shares.flatMap(({ wave, question, citations }) =>
    citations.flatMap(({ note }) => {
      const [, about, size] = /(about )?(?:n=)?(\d[\d,]*)(?: respondents| for this question|;|$)/.exec(note ?? '') ?? []
      // That of a release, which may be more than were asked one of its questions.
      if (note?.startsWith('interim, ')) return []
      return size && /n=|respondents/.test(note ?? '')
        ? [{ wave, question, about: Boolean(about), size: Number(size.replace(',', '')) }]
        : []
    }),
  )
  expect(stated.length).toBeGreaterThan(40)
  const differing = stated.filter(({ wave, question, about, size }) => {
    const asked = askedOf(wave, question.id)
    return asked.size !== size || asked.isAbout !== about
  })
  expect(differing.map(({ wave, question, size }) => `${wave.id} ${question.id} ${size}`)).toEqual([])
})

test('each wave has the margin of those who were asked, and none where that is not known', async () => {
  const views = await listSurveyViews(null)
  const drawn = views.flatMap(({ question, view }) =>
    view.rows.flatMap((row) => {
      const [share] = row.cells.flatMap(({ shares }) => shares)
      const margin = share && marginOf(row, share)
      return margin
        ? [`${row.wave.id} ${question.id} ${share.percent} ±${margin.margin} near ${margin.nearShare} of ${margin.sampleSize}`]
        : []
    }),
  )
  expect(drawn).toEqual(worked)
})

/** The first share of each question and wave, by hand from margins.csv and the notes. */
const worked = [
  'kiis-2025-06 concessions 38 ±5.8 near 50 of 500',
  'kiis-2025-03a concessions 39 ±4.1 near 50 of 1029',
  'kiis-2024-12 concessions 38 ±4.1 near 50 of 985',
  'kiis-2024-02 concessions 26 ±2.7 near 25 of 1202',
  'kiis-2023-10 concessions 14 ±1.5 near 10 of 2007',
  'kiis-2025-06 concessions-freeze 43 ±5.8 near 50 of 500',
  'kiis-2025-06 concessions-transfer 15 ±5.8 near 50 of 500',
  'kiis-2025-02-direction direction 38 ±4.1 near 50 of 1000',
  'kiis-2024-02 direction 44 ±3.2 near 50 of 1202',
  'kiis-2023-10 direction 60 ±2.4 near 50 of 2007',
  'kiis-2026-02 donbas 57 ±4.1 near 50 of 1000',
  'kiis-2026-01b donbas 52 ±5.8 near 50 of 500',
  'kiis-2026-01b endure 65 ±4.1 near 50 of 1003',
  'kiis-2025-09 endure 62 ±4.1 near 50 of 1023',
  'kiis-2025-06 endure 60 ±4.1 near 50 of 1011',
  'kiis-2024-12 endure 57 ±4.1 near 50 of 985',
  'kiis-2024-10 endure 63 ±4.1 near 50 of 989',
  'kiis-2024-02 endure 73 ±2.7 near 25 of 1202',
  'kiis-2026-01b optimism-10y 66 ±4.1 near 50 of 1003',
  'kiis-2025-10 optimism-10y 56 ±4.1 near 50 of 1008',
  'kiis-2025-09 plan-europe 74 ±5.8 near 50 of 500',
  'kiis-2025-09 plan-russia 17 ±5.8 near 50 of 500',
  'kiis-2024-12 stress 87 ±4.1 near 50 of 985',
  'kiis-2025-09 success 76 ±4.1 near 50 of 1023',
  'kiis-2023-10 trust-presidency 76 ±2.1 near 25 of 2007',
  'kiis-2026-01b trust-president 61 ±5.8 near 50 of 500',
  'kiis-2025-10 trust-president 60 ±4.1 near 50 of 1008',
  'kiis-2025-09 trust-president 59 ±4.1 near 50 of 1023',
  'kiis-2025-08 trust-president 58 ±4.1 near 50 of 1022',
  'kiis-2025-06 trust-president 65 ±3.5 near 25 of 1011',
  'kiis-2025-03a trust-president 67 ±4.1 near 50 of 1029',
  'kiis-2025-02 trust-president 57 ±4.1 near 50 of 1000',
  'kiis-2024-10 trust-president 59 ±2.9 near 50 of 2004',
  'kiis-2024-02 trust-president 64 ±2.7 near 25 of 1202',
  'kiis-2025-09 war-end-2025 18 ±4.1 near 50 of 1023',
  'kiis-2026-01b war-end-2026 4 ±4.1 near 50 of 1003',
]
