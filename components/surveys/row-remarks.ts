import { rowRemarks } from '@/lib/domain/share-remark'
import type { SurveyRow } from '@/lib/domain/survey-view'
import type { Translator } from '@/lib/format/translator'

/** What the record remarks on shares of a row, with their answers: `Remark of the record on “Hard to say”: doubtful …`. */
export function formatRemarks(row: SurveyRow, t: Translator): string[] {
  return rowRemarks(row).map(({ words, answers }) => {
    if (answers === null) return t('surveys.remark.row', { words })
    return t('surveys.remark.answers', { words, answers: answers.map((label) => `“${label}”`).join(', ') })
  })
}
