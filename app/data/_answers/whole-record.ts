import type { AnswerShare } from '@/lib/domain/answer-share'
import type { ObservationTable } from '@/lib/domain/codes'
import type { Figure } from '@/lib/domain/observation'
import { listAnswerShares } from '@/lib/queries/answer-shares'
import { streamFigures } from '@/lib/queries/figures'
import { everyFigure } from '@/lib/query/figures-query'
import { everyShare } from '@/lib/query/shares-query'

/** Every value of a table ever published, in the order of the contract, read a few series at a time. */
export function streamEveryFigure(table: ObservationTable): AsyncGenerator<Figure> {
  return streamFigures(everyFigure(table, null))
}

/** Every survey share, in the order of the contract. */
export function listEveryShare(): Promise<readonly AnswerShare[]> {
  return listAnswerShares(everyShare(null))
}
