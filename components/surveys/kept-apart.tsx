import { PageLink } from '@/components/layout/page-link'
import type { Question, RespondentGroup } from '@/lib/domain/answer-share'
import { listSeparate } from '@/lib/domain/question-statements'
import type { Translator } from '@/lib/format/translator'

type KeptApartProps = {
  readonly question: Question
  readonly questions: readonly Question[]
  /** The groups of which the question has shares. */
  readonly groups: readonly RespondentGroup[]
  readonly t: Translator
  readonly locale: string
}

/** Where to find what looks like this question and is not joined with it, each with the reason. */
export function KeptApart({ question, questions, groups, t, locale }: KeptApartProps) {
  const others = listSeparate(question.id).flatMap(({ question: id, reason }) =>
    questions.filter((other) => other.id === id).map((other) => ({ other, reason })),
  )
  const methods = groups.filter(({ kind }) => kind === 'method')
  if (others.length + methods.length === 0) return null
  return (
    <section className="kept-apart">
      <h2>{t('surveys.apart.title')}</h2>
      <ul>
        {others.map(({ other, reason }) => (
          <li key={other.id}>
            <PageLink href={questionHref(other.id, locale)}>{other.shortTitle}</PageLink>
            {': '}
            {t(`surveys.apart.${reason}`)}
          </li>
        ))}
        {methods.map(({ id, name }) => (
          <li key={id}>
            <PageLink href={`${questionHref(question.id, locale)}?group=${encodeURIComponent(id)}`}>{name}</PageLink>
            {': '}
            {t('surveys.apart.method')}
          </li>
        ))}
      </ul>
    </section>
  )
}

function questionHref(id: string, locale: string): string {
  return `/${locale}/surveys/${encodeURIComponent(id)}`
}
