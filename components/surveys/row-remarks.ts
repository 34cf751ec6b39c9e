import { rowRemarks } from '@/lib/domain/share-remark'
import type { SurveyRow } from '@/lib/domain/survey-view'
import { formatAnswer } from '@/lib/format/names'
import { formatQuoted } from '@/lib/format/quoted'
import type { Translator } from '@/lib/format/translator'

/** A remark in a sentence. `words`: those of the record in it. */
type RemarkText = { readonly text: string; readonly words: string }

/** What the record remarks on shares of a row, with their answers: `Remark of the record on “Hard to say”: doubtful …`. */
export function formatRemarks(row: SurveyRow, t: Translator, locale: string): RemarkText[] {
  return rowRemarks(row).map(({ words, answers }) => {
    if (answers === null) return { words, text: t('surveys.remark.row', { words }) }
    const names = answers.map((answer) => formatQuoted(formatAnswer(answer, locale), locale)).join(', ')
    return { words, text: t('surveys.remark.answers', { words, answers: names }) }
  })
}
