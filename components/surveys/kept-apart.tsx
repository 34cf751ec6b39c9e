import { Fragment } from 'react'
import { PageLink } from '@/components/layout/page-link'
import type { Question, RespondentGroup } from '@/lib/domain/answer-share'
import { groupBy } from '@/lib/domain/group-by'
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

/** Where to find what looks like this question and is not joined with it, with the reason. */
export function KeptApart({ question, questions, groups, t, locale }: KeptApartProps) {
  const reasons = [...groupBy(listSeparate(question.id), ({ reason }) => reason)]
  const methods = groups.filter(({ kind }) => kind === 'method')
  if (reasons.length + methods.length === 0) return null
  return (
    <section className="kept-apart">
      <h2>{t('surveys.apart.title')}</h2>
      <ul>
        {reasons.map(([reason, separate]) => (
          <li key={reason}>
            {questions
              .filter(({ id }) => separate.some((other) => other.question === id))
              .map(({ id, shortTitle }, index) => (
                <Fragment key={id}>
                  {index > 0 && '; '}
                  <PageLink href={questionHref(id, locale)}>{shortTitle}</PageLink>
                </Fragment>
              ))}
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
