import { type Citations, HowToCite } from '@/components/citation/how-to-cite'
import { Downloads } from '@/components/figure/downloads'
import { PageLink } from '@/components/layout/page-link'
import { rowId } from '@/components/surveys/share-format'
import { type AnswerShare, findPublication, type Question } from '@/lib/domain/answer-share'
import { formatDate } from '@/lib/format/date'
import { formatQuestion } from '@/lib/format/names'
import { formatPublisher, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { sharesSearch } from '@/lib/query/shares-query'
import { ShareFacts } from './share-facts'
import { ShareReleases } from './share-releases'
import { ShareStanding } from './share-standing'
import { ValueDocuments } from './value-documents'

type PublishedShareProps = {
  readonly share: AnswerShare
  /** Every share of its answer in its fieldwork that is known on the day, itself among them. */
  readonly ladder: readonly AnswerShare[]
  readonly question: Question
  readonly asOf: string | null
  readonly citations: Citations
  readonly t: Translator
  readonly locale: string
}

/** One survey share below its sentence: interim or final, what was asked, the documents that state it, other releases. */
export function PublishedShare({ share, ladder, question, asOf, citations, t, locale }: PublishedShareProps) {
  const { wave, group } = share
  const documents = share.citations.map((citation) => ({ ...citation, asPrinted: null, stated: null }))
  const wholeQuestion = { questions: [question.id], groups: [group.id], waves: null, from: null, to: null, asOf }
  const questionHref = `/${locale}/surveys/${encodeURIComponent(question.id)}`
  const waves = new URLSearchParams({ group: group.id })
  return (
    <>
      <SharePublication share={share} t={t} locale={locale} />
      <ShareStanding releases={ladder} {...{ share, asOf, t, locale }} />
      <ShareFacts {...{ share, question, t, locale }} />
      <ValueDocuments documents={documents} t={t} locale={locale} />
      {ladder.length > 1 && <ShareReleases releases={ladder} {...{ share, t, locale }} />}
      <HowToCite citations={citations} of="value" t={t} />
      <section className="stack">
        <h2>{t('figures.files.title')}</h2>
        <p>{t('figures.files.shares')}</p>
        <Downloads table="answer-shares" search={sharesSearch(wholeQuestion)} t={t} />
      </section>
      <section className="stack">
        <h2>{t('figures.links.title')}</h2>
        <ul>
          <li>
            <PageLink href={`${questionHref}?${waves}#${rowId(wave.id, group.id)}`}>
              {t('figures.links.question', { question: formatQuestion(question, locale) })}
            </PageLink>
          </li>
          <li>
            <PageLink href={`${questionHref}/compare?${new URLSearchParams({ second: wave.id, group: group.id })}`}>
              {t('waves.questions.compare')}
            </PageLink>
          </li>
        </ul>
      </section>
    </>
  )
}

function SharePublication({ share, t, locale }: Pick<PublishedShareProps, 'share' | 't' | 'locale'>) {
  const [{ source }] = share.citations
  const date = findPublication(share)
  return (
    <p className="muted">
      {t.rich(date ? 'figures.published' : 'figures.notDated', {
        date: date === null ? '' : formatDate(date, locale),
        publisher: formatPublisher(source, t),
        link: (chunks) => <PageLink href={sourceHref(source.id, locale)}>{chunks}</PageLink>,
      })}
    </p>
  )
}
