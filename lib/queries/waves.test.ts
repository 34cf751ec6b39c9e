import { expect, test } from 'vitest'
import { findWave, findWaveView, listWaveSummaries, listWavesOf } from './waves'

/** The shipped record. */
async function view(id: string, asOf: string | null = null) {
  const wave = await findWave(id)
  if (!wave) throw new Error(`There is no wave "${id}"`)
  return findWaveView(wave, asOf)
}

test('every wave of the record is listed, newest fieldwork first', async () => {
  const summaries = await listWaveSummaries(null)
  expect(summaries).toHaveLength(35)
  expect(summaries.slice(0, 2).map(({ wave, questions }) => [wave.id, questions])).toEqual([
    ['kiis-2026-03', 2],
    ['kiis-2026-02', 3],
  ])
  expect(await findWave('nothing')).toBeNull()
})

test('a wave is known from its publication, else from its first dated share, else from the end of its fieldwork', async () => {
  expect((await view('kiis-2025-12')).knownFrom).toBe('2026-01-02')
  expect((await view('kiis-2022-05')).knownFrom).toBe('2023-10')
  expect((await view('kiis-2026-03')).knownFrom).toBe('2026-03-08')
})

test('interim and final release know each other once both are published', async () => {
  const { view: interim } = await view('kiis-2025-12-interim')
  expect(interim?.finalWave?.id).toBe('kiis-2025-12')
  const { view: final } = await view('kiis-2025-12')
  expect(final?.interimWaves.map(({ id }) => id)).toEqual(['kiis-2025-12-interim'])
  const { view: then } = await view('kiis-2025-12-interim', '2025-12-20')
  expect(then?.finalWave).toBeNull()
  expect(await view('kiis-2025-12', '2025-12-20')).toEqual({ knownFrom: '2026-01-02', view: null })
})

test('a wave has each of its questions once, with its own shares alone and documents that disagree', async () => {
  const { view: january } = await view('kiis-2026-01a')
  expect(january?.questions.map(({ question }) => question.id)).toEqual(['donbas', 'trust-president', 'negotiations'])
  const accept = january?.questions[0]?.view.rows[0]?.cells.find(({ answer }) => answer.id === 'accept')
  expect(accept?.shares.map(({ percent }) => percent)).toEqual([38, 39])
  expect(new Set(january?.questions.flatMap(({ view: shown }) => shown.rows.map(({ wave }) => wave.id)))).toEqual(
    new Set(['kiis-2026-01a']),
  )
})

test('a wave has its published margins, greatest sample first', async () => {
  const { view: june } = await view('kiis-2025-06')
  expect(june?.margins.map(({ sampleSize, nearShare, margin }) => [sampleSize, nearShare, margin])).toEqual([
    [2004, 50, '2.9'],
    [1011, 50, '4.1'],
    [1011, 25, '3.5'],
    [1011, 10, '2.5'],
    [1011, 5, '1.8'],
    [500, 50, '5.8'],
  ])
})

test('a document leads to the waves that it describes, once they are known', async () => {
  expect((await listWavesOf('kiis-pr-1583', null)).map(({ id }) => id)).toEqual(['kiis-2026-01b'])
  expect(await listWavesOf('kiis-pr-1583', '2026-02-01')).toEqual([])
})
