import type { AnswerShare } from './answer-share'

/** How a share stands to the other releases of its fieldwork. */
export type ShareStanding = {
  /** Of an interim release: what the final one says; several where documents disagree. */
  readonly finals: readonly AnswerShare[]
  /** Of a final release: what the interim ones said. */
  readonly interims: readonly AnswerShare[]
  /** Other shares of the same wave: documents disagree. */
  readonly conflicts: readonly AnswerShare[]
}

/** `releases`: every share of its question, answer and group in its fieldwork that is known on the day. */
export function shareStandingOf({ shareId, wave }: AnswerShare, releases: readonly AnswerShare[]): ShareStanding {
  return {
    finals: releases.filter((release) => release.wave.id === wave.supersededBy),
    interims: releases.filter((release) => release.wave.supersededBy === wave.id),
    conflicts: releases.filter((release) => release.wave.id === wave.id && release.shareId !== shareId),
  }
}
