import type { AnswerShare, ShareCitation } from './answer-share'
import type { RecordDate } from './date'
import type { Citation, Figure, Series } from './observation'
import type { Period } from './period'
import type { Source } from './source'
import type { Standing } from './standing'
import { isKnownOn } from './vintage'

/** Another value of the same series and period, with its documents. */
export type RivalFigure = Pick<Figure, 'figureId' | 'value' | 'qualifier' | 'publishedOn' | 'citations'>

/** A figure as one document states it. */
export type SourceFigure = {
  readonly figureId: string
  readonly series: Series
  readonly period: Period
  readonly value: number
  readonly asOf: string | null
  readonly publishedOn: RecordDate
  readonly citation: Citation
  /** How the value, with all its documents, stands to `latest`. */
  readonly standing: Standing
  /** The value that counts for the same period: this one, or the one that counts instead. */
  readonly latest: RivalFigure
  /** Values of equal standing that disagree with this one. */
  readonly conflicts: readonly RivalFigure[]
}

/** A share as one document states it. */
export type SourceShare = Omit<AnswerShare, 'citations'> & { readonly citation: ShareCitation }

/** Was the document known on `asOf`? An undated one always was. */
export function isSourceKnownOn({ publishedOn }: Pick<Source, 'publishedOn'>, asOf: string | null): boolean {
  return publishedOn === null || isKnownOn(publishedOn, asOf)
}
