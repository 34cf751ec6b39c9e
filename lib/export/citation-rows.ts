import type { AnswerShare } from '@/lib/domain/answer-share'
import type { Figure } from '@/lib/domain/observation'
import type { Row } from './cell'

/** A figure as the record's own files hold it: one row for each document that states it, the best first. */
export function toFigureCitationRows({ series, period, value, asOf, publishedOn, citations }: Figure): Row[] {
  return citations.map(({ source, qualifier, locator, asPrinted, note }) => ({
    ...series,
    period_start: period.start,
    period_end: period.end,
    value,
    qualifier,
    as_of: asOf,
    published_on: publishedOn,
    source_id: source.id,
    locator,
    as_printed: asPrinted,
    note,
  }))
}

/** A share as the record's own file holds it: one row for each document that states it, the best first. */
export function toShareCitationRows({ wave, question, answer, group, percent, citations }: AnswerShare): Row[] {
  return citations.map(({ source, locator, note }) => ({
    wave_id: wave.id,
    question_id: question.id,
    answer_id: answer.id,
    group: group.id,
    percent,
    source_id: source.id,
    locator,
    note,
  }))
}
