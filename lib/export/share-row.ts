import type { AnswerShare } from '@/lib/domain/answer-share'
import type { Row } from './cell'
import { toDocumentCells } from './figure-row'

/** A survey share as a row of answer-shares (contract, "Answers"). The record has its labels in English only. */
export function toShareRow(share: AnswerShare): Row {
  const { wave, question, answer, group } = share
  const [{ source, locator, note }] = share.citations
  return {
    share_id: share.shareId,
    wave_id: wave.id,
    wave_name: wave.name,
    wave_status: wave.status,
    fieldwork_start: wave.fieldworkStart,
    fieldwork_end: wave.fieldworkEnd,
    sample_size: wave.sampleSize,
    question_id: question.id,
    question: question.shortTitle,
    answer_id: answer.id,
    answer: answer.label,
    answer_kind: answer.kind,
    group: group.id,
    group_name: group.name,
    percent: share.percent,
    published_on: share.publishedOn,
    ...toDocumentCells(source),
    locator,
    sources: share.citations.length,
    note,
  }
}
