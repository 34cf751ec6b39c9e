import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NothingPublished } from '@/components/as-of/nothing-published'
import { ViewNotices } from '@/components/filters/view-notices'
import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import { TranslatedNames } from '@/components/surveys/translated-names'
import { CompareForm } from '@/components/waves/compare-form'
import { CompareSections } from '@/components/waves/compare-sections'
import { isWordingSeen } from '@/lib/domain/question-statements'
import { isLocale, translator } from '@/lib/format/catalogue'
import { formatQuestion } from '@/lib/format/names'
import { listPublicationDays } from '@/lib/queries/publication-days'
import { findQuestion } from '@/lib/queries/questions'
import { comparedSharesQuery } from '@/lib/query/compare-query'
import { DatasetJsonLd } from '../../../_datasets/dataset-json-ld'
import { describeComparison } from '../../../_datasets/other-datasets'
import { readCompareAddress } from './_answer/compare-address'

type Props = PageProps<'/[locale]/surveys/[question]/compare'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, question: id } = await params
  const question = await findQuestion(id)
  if (!isLocale(locale) || !question) return {}
  const t = translator(locale)
  return { title: t('compare.title', { question: formatQuestion(question, locale) }), description: t('compare.description') }
}

export default async function ComparePage({ params, searchParams }: Props) {
  const { locale, question: id } = await params
  const question = await findQuestion(id)
  if (!isLocale(locale) || !question) notFound()
  const t = translator(locale)
  const { query, problem, comparable, compared } = await readCompareAddress(question, await searchParams)
  const { asOf } = query
  const [firstDay] = await listPublicationDays()
  const href = `/${locale}/surveys/${encodeURIComponent(id)}`
  const chosen = compared?.comparison ?? null
  const shares = chosen && comparedSharesQuery({ question: id, waves: [chosen.earlier.id, chosen.later.id], group: chosen.group.id, asOf })
  return (
    <div className="stack">
      <p className="kicker">
        <PageLink href={href}>{t('compare.question')}</PageLink>
      </p>
      <h1>{t('compare.title', { question: formatQuestion(question, locale) })}</h1>
      <p className="lede">
        <RecordWords
          text={t(isWordingSeen(id) ? 'waves.questions.asked' : 'waves.questions.unseen', { wording: question.wording })}
          words={[question.wording]}
          locale={locale}
        />
      </p>
      <TranslatedNames t={t} locale={locale} />
      <ViewNotices problem={problem} t={t} />
      {comparable.waves.length > 1 && <CompareForm action={`${href}/compare`} {...comparable} {...{ chosen, asOf, t, locale }} />}
      {compared && shares ? (
        <>
          <CompareSections {...compared} {...{ shares, t, locale }} />
          <DatasetJsonLd dataset={await describeComparison(question, compared.comparison, shares, locale)} locale={locale} />
        </>
      ) : comparable.waves.length > 0 ? (
        <p className="notice">{t('compare.nothing')}</p>
      ) : (
        <NothingPublished {...{ asOf, firstDay, t, locale }} />
      )}
    </div>
  )
}
