import type { AnswerOption, Question } from '@/lib/domain/answer-share'
import { isWordingSeen } from '@/lib/domain/question-statements'
import { formatQuestionNote } from '@/lib/format/question-note'
import type { Translator } from '@/lib/format/translator'

type AsAskedProps = { readonly question: Question; readonly t: Translator }

/** The question's words, its answers in the order of the questionnaire, and what a reader must know of it. */
export function AsAsked({ question, t }: AsAskedProps) {
  const note = formatQuestionNote(question, t)
  return (
    <section className="as-asked">
      <h2>{t('surveys.asked.title')}</h2>
      <p>{t(isWordingSeen(question.id) ? 'surveys.asked.wording' : 'surveys.asked.wordingUnseen', { wording: question.wording })}</p>
      <p>{t(question.isDistribution ? 'surveys.asked.one' : 'surveys.asked.several')}</p>
      <ol className="answer-options">
        {question.answers.map((answer) => (
          <li key={answer.id}>
            {answer.label}
            {answer.kind !== 'substantive' && <small className="muted"> {kindText(answer, question, t)}</small>}
          </li>
        ))}
      </ol>
      {note && (
        <p>
          <strong>{t('surveys.noteLabel')}</strong> {note}
        </p>
      )}
    </section>
  )
}

function kindText({ kind, sumOf }: AnswerOption, { answers }: Question, t: Translator): string {
  if (kind === 'hard-to-say') return t('surveys.asked.hard')
  const parts = answers.filter(({ id }) => sumOf.includes(id)).map(({ label }) => `“${label}”`)
  return t('surveys.asked.sum', { parts: parts.join(' + ') })
}
