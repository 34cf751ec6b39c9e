import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import type { Question } from '@/lib/domain/answer-share'
import { compareText } from '@/lib/domain/date'
import { isWordingSeen } from '@/lib/domain/question-statements'
import type { SurveyView } from '@/lib/domain/survey-view'
import { formatDateRange } from '@/lib/format/date'
import { formatQuestion, sortByName } from '@/lib/format/names'
import { formatQuestionNote } from '@/lib/format/question-note'
import { formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { NewestResult, NewestWave } from './newest-result'

type QuestionListProps = {
  readonly questions: readonly { readonly question: Question; readonly view: SurveyView }[]
  readonly t: Translator
  readonly locale: string
}

/** By name, each question with its wording, newest result and reach; what must not be joined stands with it. */
export function QuestionList({ questions, t, locale }: QuestionListProps) {
  return sortByName(questions, ({ question }) => formatQuestion(question, locale), locale).map(({ question, view }) => (
    <article className="question-item" key={question.id} id={question.id}>
      <h2>
        <PageLink href={`/${locale}/surveys/${encodeURIComponent(question.id)}`}>{formatQuestion(question, locale)}</PageLink>
      </h2>
      <div className="question-item-text">
        <p className="wording">
          <RecordWords
            text={t(isWordingSeen(question.id) ? 'surveys.wording' : 'surveys.asked.wordingUnseen', { wording: question.wording })}
            words={[question.wording]}
            locale={locale}
          />
        </p>
        {view.newest && <NewestResult row={view.newest} t={t} locale={locale} />}
        {view.newest && <NewestWave row={view.newest} t={t} locale={locale} />}
        <p className="muted">{reachText(view, t, locale)}</p>
        <QuestionNote question={question} t={t} />
      </div>
    </article>
  ))
}

function QuestionNote({ question, t }: { readonly question: Question; readonly t: Translator }) {
  const note = formatQuestionNote(question, t)
  if (note === null) return null
  return (
    <p className="muted">
      <strong>{t('surveys.noteLabel')}</strong> {note}
    </p>
  )
}

/** How many waves, from when to when, by whom. */
function reachText({ rows }: SurveyView, t: Translator, locale: string): string {
  const waves = rows.filter(({ finalWave }) => finalWave === null).map(({ wave }) => wave)
  const [start] = waves.map(({ fieldworkStart }) => fieldworkStart.slice(0, 7)).sort(compareText)
  const end = waves
    .map(({ fieldworkEnd }) => fieldworkEnd.slice(0, 7))
    .sort(compareText)
    .at(-1)
  const publishers = [...new Set(waves.map(({ publisher }) => formatPublisherName(publisher, t)))].join(', ')
  const period = start && end ? formatDateRange(start, end, locale) : ''
  return t('surveys.waves', { count: waves.length, period, publishers })
}
