import { RecordWords } from '@/components/layout/record-words'
import type { AnswerOption, Question } from '@/lib/domain/answer-share'
import { isWordingSeen } from '@/lib/domain/question-statements'
import { formatAnswer } from '@/lib/format/names'
import { formatQuestionNote } from '@/lib/format/question-note'
import { formatQuoted } from '@/lib/format/quoted'
import type { Translator } from '@/lib/format/translator'
import { TranslatedNames } from './translated-names'

type AsAskedProps = { readonly question: Question; readonly t: Translator; readonly locale: string }

/** The question's words, its answers in the order of the questionnaire, and what a reader must know of it. */
export function AsAsked({ question, t, locale }: AsAskedProps) {
  const note = formatQuestionNote(question, t)
  return (
    <section className="as-asked">
      <h2>{t('surveys.asked.title')}</h2>
      <p>
        <RecordWords
          text={t(isWordingSeen(question.id) ? 'surveys.asked.wording' : 'surveys.asked.wordingUnseen', { wording: question.wording })}
          words={[question.wording]}
          locale={locale}
        />
      </p>
      <p>{t(question.isDistribution ? 'surveys.asked.one' : 'surveys.asked.several')}</p>
      <ol className="answer-options">
        {question.answers.map((answer) => (
          <li key={answer.id}>
            {formatAnswer(answer, locale)}
            {answer.kind !== 'substantive' && <small className="muted"> {kindText(answer, question, t, locale)}</small>}
          </li>
        ))}
      </ol>
      <TranslatedNames t={t} locale={locale} />
      {note && (
        <p>
          <strong>{t('surveys.noteLabel')}</strong>{' '}
          {note === question.note ? <RecordWords text={note} words={[note]} locale={locale} /> : note}
        </p>
      )}
    </section>
  )
}

function kindText({ kind, sumOf }: AnswerOption, { answers }: Question, t: Translator, locale: string): string {
  if (kind === 'hard-to-say') return t('surveys.asked.hard')
  const parts = answers.filter(({ id }) => sumOf.includes(id)).map((answer) => formatQuoted(formatAnswer(answer, locale), locale))
  return t('surveys.asked.sum', { parts: parts.join(' + ') })
}
