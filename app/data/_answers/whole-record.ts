import type { AnswerShare } from '@/lib/domain/answer-share'
import type { ObservationTable } from '@/lib/domain/codes'
import type { Figure } from '@/lib/domain/observation'
import { listAnswerShares } from '@/lib/queries/answer-shares'
import { streamFigures } from '@/lib/queries/figures'
import { all, everySplit } from '@/lib/query/figures-query'

/** Every value of a table ever published, in the order of the contract, read a few series at a time. */
export function streamEveryFigure(table: ObservationTable): AsyncGenerator<Figure> {
  return streamFigures({
    table,
    from: null,
    to: null,
    indicators: null,
    place: all,
    breakdown: everySplit,
    period: all,
    vintage: 'all',
    asOf: null,
  })
}

/** Every survey share, in the order of the contract. */
export function listEveryShare(): Promise<readonly AnswerShare[]> {
  return listAnswerShares({ questions: null, groups: null, from: null, to: null, asOf: null })
}
