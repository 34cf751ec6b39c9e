import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WhenAsOf } from '@/components/as-of/as-of-address'
import { CompletenessTable } from '@/components/completeness/completeness-table'
import { ViewNotices } from '@/components/filters/view-notices'
import { Prose } from '@/components/layout/prose'
import { isLocale, translator } from '@/lib/format/catalogue'
import { formatMonth } from '@/lib/format/date'
import { findReach } from '@/lib/queries/casualties-view'
import { getCompleteness } from '@/lib/queries/completeness'
import { listWaves } from '@/lib/queries/questions'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { readPageQuery } from '@/lib/query/page-query'
import { MethodologyContents, sections } from './_components/methodology-contents'

export async function generateMetadata({ params }: PageProps<'/[locale]/methodology'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  return { title: t('methodology.title'), description: t('methodology.description') }
}

export default async function MethodologyPage({ params, searchParams }: PageProps<'/[locale]/methodology'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  const { query: asOf, problem } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  const [reach, waves, completeness] = await Promise.all([findReach(null), listWaves(), getCompleteness(asOf)])
  const survey = waves.at(-1)?.fieldworkEnd ?? reach?.last
  const ends = reach &&
    survey && { first: formatMonth(reach.first, locale), last: formatMonth(reach.last, locale), survey: formatMonth(survey, locale) }
  return (
    <article className="stack">
      <ViewNotices problem={problem} t={t} />
      <h1>{t('methodology.title')}</h1>
      <WhenAsOf>
        <p className="notice">{t('asOf.todayOnly')}</p>
      </WhenAsOf>
      <p className="lede">{t('methodology.lede')}</p>
      <MethodologyContents hasEnds={Boolean(ends)} t={t} />
      {sections.map((section) => (
        <section className="stack" aria-labelledby={section} key={section}>
          <h2 id={section}>{t(`methodology.${section}.title`)}</h2>
          <Prose text={t(`methodology.${section}.text`)} locale={locale} />
          {section === 'completeness' && completeness && <CompletenessTable completeness={completeness} t={t} locale={locale} />}
        </section>
      ))}
      {ends && (
        <section className="stack" aria-labelledby="ends">
          <h2 id="ends">{t('methodology.ends.title')}</h2>
          <Prose text={t('methodology.ends.text', ends)} locale={locale} />
        </section>
      )}
    </article>
  )
}
