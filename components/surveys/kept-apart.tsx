import { Fragment } from 'react'
import { PageLink } from '@/components/layout/page-link'
import type { Question, RespondentGroup } from '@/lib/domain/answer-share'
import { groupBy } from '@/lib/domain/group-by'
import { listSeparate } from '@/lib/domain/question-statements'
import { formatGroup, formatQuestion } from '@/lib/format/names'
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
              .map((other, index) => (
                <Fragment key={other.id}>
                  {index > 0 && '; '}
                  <PageLink href={questionHref(other.id, locale)}>{formatQuestion(other, locale)}</PageLink>
                </Fragment>
              ))}
            {': '}
            {t(`surveys.apart.${reason}`)}
          </li>
        ))}
        {methods.map((method) => (
          <li key={method.id}>
            <PageLink href={`${questionHref(question.id, locale)}?group=${encodeURIComponent(method.id)}`}>
              {formatGroup(method, locale)}
            </PageLink>
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
