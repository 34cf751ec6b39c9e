import 'server-only'
import type { Wave } from '@/lib/domain/answer-share'
import { compareDates, compareText, type RecordDate } from '@/lib/domain/date'
import { isKnownOn } from '@/lib/domain/vintage'
import { toWaveView, type WaveView, waveKnownFrom } from '@/lib/domain/wave-view'
import { everyShare } from '@/lib/query/shares-query'
import { listAnswerShares } from './answer-shares'
import { listMargins, listQuestions, listWaves } from './questions'

/** A wave as the list of waves shows it. */
export type WaveSummary = { readonly wave: Wave; readonly knownFrom: RecordDate; readonly questions: number }

/** The waves known on `asOf` with the number of questions of which a share is known, newest fieldwork first. */
export async function listWaveSummaries(asOf: string | null): Promise<WaveSummary[]> {
  const [waves, shares, known] = await Promise.all([listWaves(), listAnswerShares(everyShare(null)), listAnswerShares(everyShare(asOf))])
  return waves
    .map((wave) => ({
      wave,
      knownFrom: waveKnownFrom(wave, shares),
      questions: new Set(known.filter((share) => share.wave.id === wave.id).map(({ question }) => question.id)).size,
    }))
    .filter(({ knownFrom }) => isKnownOn(knownFrom, asOf))
    .toSorted((a, b) => compareDates(b.wave.fieldworkEnd, a.wave.fieldworkEnd) || compareText(a.wave.id, b.wave.id))
}

/** The waves known on `asOf` that a document describes, newest fieldwork first. */
export async function listWavesOf(sourceId: string, asOf: string | null): Promise<Wave[]> {
  return (await listWaveSummaries(asOf)).map(({ wave }) => wave).filter(({ source }) => source.id === sourceId)
}

/** The wave of that id, or null. */
export async function findWave(id: string): Promise<Wave | null> {
  return (await listWaves()).find((wave) => wave.id === id) ?? null
}

/** The first day on which a wave is known, and what is known of it on `asOf`: null before that day. */
export async function findWaveView(
  wave: Wave,
  asOf: string | null,
): Promise<{ readonly knownFrom: RecordDate; readonly view: WaveView | null }> {
  const knownFrom = waveKnownFrom(wave, await listAnswerShares(everyShare(null)))
  if (!isKnownOn(knownFrom, asOf)) return { knownFrom, view: null }
  const [summaries, shares, questions, margins] = await Promise.all([
    listWaveSummaries(asOf),
    listAnswerShares(everyShare(asOf)),
    listQuestions(),
    listMargins(),
  ])
  return { knownFrom, view: toWaveView({ wave, shares, questions, margins, waves: summaries.map((summary) => summary.wave) }) }
}
