import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ViewNotices } from '@/components/filters/view-notices'
import { VerifyForm } from '@/components/verify/verify-form'
import { rowKinds } from '@/lib/domain/verify/listing'
import { isLocale, pickMessages, translator } from '@/lib/format/catalogue'
import { getRecord } from '@/lib/queries/record'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { readPageQuery } from '@/lib/query/page-query'
import { verify } from './_answer/verify-action'

export async function generateMetadata({ params }: PageProps<'/[locale]/verify'>): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = translator(locale)
  return { title: t('verify.title'), description: t('verify.description') }
}

export default async function VerifyPage({ params, searchParams }: PageProps<'/[locale]/verify'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  const { recordVersion: version } = await getRecord()
  const { problem } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  return (
    <div className="stack">
      <h1>{t('verify.title')}</h1>
      <p className="lede">{t('verify.intro')}</p>
      <ViewNotices problem={problem} t={t} />
      <p>
        {t('verify.stored')} {t.rich('verify.against', { version, code: (chunks) => <code>{chunks}</code> })}
      </p>
      <VerifyForm action={verify} messages={pickMessages(locale, ['verify'])} locale={locale} />
      <p>{t('verify.scope')}</p>
      <h2>{t('verify.how.title')}</h2>
      <dl className="verdicts">
        {rowKinds.map((kind) => (
          <div key={kind}>
            <dt>{t(`verify.how.names.${kind}`)}</dt>
            <dd>{t(`verify.how.${kind}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
