import type { ReactNode } from 'react'
import { MonthSentence } from '@/components/casualties/month-sentence'
import { PageLink } from '@/components/layout/page-link'
import type { NewestValues } from '@/lib/domain/timeline'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type NewestSentencesProps = { readonly newest: NewestValues; readonly t: Translator; readonly locale: string }

/** The newest value of each panel in a sentence, every number leading to its own page. */
export function NewestSentences({ newest, t, locale }: NewestSentencesProps) {
  const { counts, answers, indicators } = newest
  const link = (id: string) => (chunks: ReactNode) => (
    <PageLink className="value-link" href={figureHref(id, locale)}>
      <strong>{chunks}</strong>
    </PageLink>
  )
  return (
    <section className="summary" aria-live="polite" aria-label={t('timeline.lead.label')}>
      {counts && (
        <p className="lede">
          <MonthSentence {...counts} t={t} locale={locale} />
        </p>
      )}
      {answers.map(({ id, text, question, answer, producer, period }) => (
        <p key={id}>{t.rich('timeline.lead.answer', { percent: text, question, answer, producer, period, value: link(id) })}</p>
      ))}
      {indicators.map(({ id, text, indicator, producer, period }) => (
        <p key={id}>{t.rich('timeline.lead.indicator', { text, indicator, producer, period, value: link(id) })}</p>
      ))}
    </section>
  )
}
