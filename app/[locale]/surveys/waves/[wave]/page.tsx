import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ViewNotices } from '@/components/filters/view-notices'
import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import { WaveDisclosures } from '@/components/waves/wave-disclosures'
import { WaveFiles } from '@/components/waves/wave-files'
import { WaveLead } from '@/components/waves/wave-lead'
import { WaveMargins } from '@/components/waves/wave-margins'
import { WaveQuestions } from '@/components/waves/wave-questions'
import { isLocale, translator } from '@/lib/format/catalogue'
import { formatDate } from '@/lib/format/date'
import { findWave, findWaveView } from '@/lib/queries/waves'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { readPageQuery } from '@/lib/query/page-query'
import { DatasetJsonLd } from '../../../_datasets/dataset-json-ld'
import { describeWave } from '../../../_datasets/other-datasets'

type Props = PageProps<'/[locale]/surveys/waves/[wave]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, wave: id } = await params
  const { query: asOf } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  const wave = await findWave(id)
  if (!isLocale(locale) || !wave) return {}
  const { view } = await findWaveView(wave, asOf)
  return { title: view ? wave.name : translator(locale)('waves.notYet.title') }
}

export default async function WavePage({ params, searchParams }: Props) {
  const { locale, wave: id } = await params
  const wave = await findWave(id)
  if (!isLocale(locale) || !wave) notFound()
  const { query: asOf, problem } = readPageQuery(await searchParams, asOfParameters, parseAsOf)
  const t = translator(locale)
  const { view, knownFrom } = await findWaveView(wave, asOf)
  return (
    <div className="stack">
      <p className="kicker">
        <PageLink href={`/${locale}/surveys/waves`}>{t('waves.title')}</PageLink>
      </p>
      <h1>{view ? <RecordWords text={wave.name} words={[wave.name]} locale={locale} /> : t('waves.notYet.title')}</h1>
      <ViewNotices problem={problem} t={t} />
      {view ? (
        <>
          <WaveLead {...{ view, knownFrom, t, locale }} />
          <WaveQuestions {...{ view, t, locale }} />
          <WaveMargins {...{ view, t, locale }} />
          <WaveDisclosures {...{ view, asOf, t, locale }} />
          <WaveFiles {...{ view, asOf, t, locale }} />
          <DatasetJsonLd dataset={await describeWave(view, asOf, locale)} locale={locale} />
        </>
      ) : (
        <p className="notice">{asOf && t('waves.notYet.text', { date: formatDate(asOf, locale), first: formatDate(knownFrom, locale) })}</p>
      )}
    </div>
  )
}
