import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { WhenAsOf } from '@/components/as-of/as-of-address'
import { Prose } from '@/components/layout/prose'
import { isLocale, translator } from '@/lib/format/catalogue'

const sections = ['status', 'limits', 'offers', 'checked', 'report'] as const

export async function generateMetadata({ params }: PageProps<'/[locale]/accessibility'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  return { title: t('accessibility.title'), description: t('accessibility.description') }
}

export default async function AccessibilityPage({ params }: PageProps<'/[locale]/accessibility'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  return (
    <article className="stack">
      <h1>{t('accessibility.title')}</h1>
      <WhenAsOf>
        <p className="notice">{t('asOf.todayOnly')}</p>
      </WhenAsOf>
      <p className="lede">{t('accessibility.lede')}</p>
      {sections.map((section) => (
        <section className="stack" aria-labelledby={section} key={section}>
          <h2 id={section}>{t(`accessibility.${section}.title`)}</h2>
          <Prose text={t(`accessibility.${section}.text`)} locale={locale} />
        </section>
      ))}
    </article>
  )
}
