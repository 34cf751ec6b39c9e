import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WhenAsOf } from '@/components/as-of/as-of-address'
import { Prose } from '@/components/layout/prose'
import { isLocale, translator } from '@/lib/format/catalogue'

const sections = ['how', 'what', 'cite', 'readers'] as const

export async function generateMetadata({ params }: PageProps<'/[locale]/about'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  return { title: t('about.title'), description: t('about.description') }
}

export default async function AboutPage({ params }: PageProps<'/[locale]/about'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  return (
    <article className="stack">
      <h1>{t('about.title')}</h1>
      <WhenAsOf>
        <p className="notice">{t('asOf.todayOnly')}</p>
      </WhenAsOf>
      <p className="lede">{t('about.lede')}</p>
      {sections.map((section) => (
        <section className="stack" aria-labelledby={section} key={section}>
          <h2 id={section}>{t(`about.${section}.title`)}</h2>
          <Prose text={t(`about.${section}.text`)} locale={locale} />
        </section>
      ))}
    </article>
  )
}
