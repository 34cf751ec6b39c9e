import { type AnswerShare, type Question, sharePublishedOn, type Wave } from './answer-share'
import { compareText, lastDay, type RecordDate } from './date'
import { groupBy } from './group-by'
import type { Margin } from './margin'
import { type SurveyView, toSurveyView } from './survey-view'
import { type Disclosure, listDisclosures } from './wave-disclosure'

/** A wave with everything that the record holds of it on a day. */
export type WaveView = {
  readonly wave: Wave
  /** Every question of which a share is known, in the order of their titles, with the shares of this wave alone. */
  readonly questions: readonly { readonly question: Question; readonly view: SurveyView }[]
  /** As published: by sample size, greatest first, and by share. */
  readonly margins: readonly Margin[]
  /** Of an interim release: the final one of the same fieldwork, where it is known. */
  readonly finalWave: Wave | null
  /** Of a final release: the interim ones. */
  readonly interimWaves: readonly Wave[]
  readonly disclosures: readonly Disclosure[]
}

type WaveParts = {
  readonly wave: Wave
  /** Those known on the day, of any questions. */
  readonly shares: readonly AnswerShare[]
  readonly questions: readonly Question[]
  /** Of any waves. */
  readonly margins: readonly Margin[]
  /** Every wave that is known on the day. */
  readonly waves: readonly Wave[]
}

/** Arranges what is known of one wave. */
export function toWaveView({ wave, shares, questions, margins, waves }: WaveParts): WaveView {
  const own = groupBy(
    shares.filter((share) => share.wave.id === wave.id),
    ({ question }) => question.id,
  )
  const asked = questions
    .flatMap((question) => {
      const published = own.get(question.id)
      return published ? [{ question, view: toSurveyView(question, published, margins) }] : []
    })
    .sort((a, b) => compareText(a.question.shortTitle, b.question.shortTitle))
  const ofWave = margins.filter(({ waveId }) => waveId === wave.id).toSorted(compareMargins)
  return {
    wave,
    questions: asked,
    margins: ofWave,
    finalWave: waves.find(({ id }) => id === wave.supersededBy) ?? null,
    interimWaves: waves.filter(({ supersededBy }) => supersededBy === wave.id),
    disclosures: listDisclosures({
      wave,
      margins: ofWave,
      questions: asked.map(({ question: { id }, view }) => ({ id, answers: view.answers })),
      hasGroups: asked.some(({ view }) => view.rows.some(({ group }) => group.id !== 'all')),
    }),
  }
}

/**
 * The first day on which a wave is known: the day of its publication or, where that is not known, of its first share;
 * without any share, the end of its fieldwork. `shares`: of any waves.
 */
export function waveKnownFrom(wave: Wave, shares: readonly AnswerShare[]): RecordDate {
  const days = shares.filter((share) => share.wave.id === wave.id).map(({ publishedOn }) => publishedOn)
  const [first] = days.sort((a, b) => compareText(lastDay(a), lastDay(b)))
  return first ?? sharePublishedOn({ wave, citations: [] })
}

/** What the record remarks on shares in words, each remark once. */
export function listRemarks(shares: readonly AnswerShare[]): string[] {
  return [...new Set(shares.flatMap(({ citations }) => citations.flatMap(({ note }) => note ?? [])))]
}

function compareMargins(a: Margin, b: Margin): number {
  return b.sampleSize - a.sampleSize || b.nearShare - a.nearShare
}
