import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NothingPublished } from '@/components/as-of/nothing-published'
import { ContextFigure } from '@/components/context/context-figure'
import { IndicatorIndex } from '@/components/context/indicator-index'
import { RangeForm } from '@/components/filters/range-form'
import { ViewNotices } from '@/components/filters/view-notices'
import { isLocale, pickMessages, translator } from '@/lib/format/catalogue'
import { getContextViews } from '@/lib/queries/context-views'
import { findEmbedAddresses } from '@/lib/queries/frozen-address'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { listPublicationDays, upToLastDay } from '@/lib/queries/publication-days'
import { contextValues } from '@/lib/query/chart-values'
import { contextPageParameters, keptContextParameters } from '@/lib/query/context-page-query'
import { contextEmbed } from '@/lib/query/embed-query'
import { parseFiguresQuery } from '@/lib/query/figures-query'
import { readPageQuery } from '@/lib/query/page-query'
import { DatasetJsonLd } from '../_datasets/dataset-json-ld'
import { describeContext } from '../_datasets/figure-datasets'

export async function generateMetadata({ params }: PageProps<'/[locale]/context'>): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale)('context.title') } : {}
}

export default async function ContextPage({ params, searchParams }: PageProps<'/[locale]/context'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const t = translator(locale)
  const codes = await getKnownCodes()
  const { query: asked, problem } = readPageQuery(await searchParams, contextPageParameters(codes), (search) =>
    parseFiguresQuery(search, 'context', codes),
  )
  const query = await upToLastDay(asked)
  const [{ views, axis, reach }, [firstDay]] = await Promise.all([getContextViews(query), listPublicationDays()])
  const { asOf } = query
  const embeds = await Promise.all(
    views.map(({ indicator: { id } }) => findEmbedAddresses(contextEmbed(query, id), contextValues(query, id), { asOf, locale })),
  )
  const href = `/${locale}/context`
  const messages = pickMessages(locale, ['charts'])
  return (
    <div className="stack">
      <h1>{t('context.title')}</h1>
      <p className="lede">{t('context.intro')}</p>
      <ViewNotices problem={problem} t={t} />
      {reach && <RangeForm action={href} from={query.from} to={query.to} kept={keptContextParameters(query)} {...{ reach, t, locale }} />}
      {views.length === 0 && <NothingPublished asOf={query.asOf} {...{ firstDay, t, locale }} />}
      <IndicatorIndex indicators={views.map(({ indicator }) => indicator)} t={t} locale={locale} />
      <div className="context-grid">
        {axis &&
          views.map((item, index) => (
            <ContextFigure
              key={item.indicator.id}
              reach={axis}
              embed={embeds[index] ?? null}
              {...item}
              {...{ query, messages, t, locale }}
            />
          ))}
      </div>
      <DatasetJsonLd dataset={await describeContext(query, views, locale)} locale={locale} />
    </div>
  )
}
