import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { DamagedEmbed } from '@/components/embed/damaged-embed'
import { EmbedFrame } from '@/components/embed/embed-frame'
import { chartKinds } from '@/lib/domain/chart-kinds'
import { isLocale, translator } from '@/lib/format/catalogue'
import { getDictionary } from '@/lib/queries/dictionary'
import { findFrozenDocuments } from '@/lib/queries/frozen-documents'
import { findNewerValues } from '@/lib/queries/newer-values'
import { findLastDay, listPublicationDays } from '@/lib/queries/publication-days'
import { listQuestions } from '@/lib/queries/questions'
import type { PageSearch } from '@/lib/query/page-query'
import { readSiteOrigin } from '@/lib/query/site-origin'
import type { Embed } from './_embeds/embed'
import { getEmbed } from './_embeds/get-embed'

type Props = PageProps<'/embed/[locale]/[chart]'>

/** Search engines are led to the page that shows the same. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, pageHref } = await readEmbed(props)
  return { title, robots: { index: false }, alternates: { canonical: `${readSiteOrigin(await headers())}${pageHref}` } }
}

export default async function EmbedPage(props: Props) {
  const { locale, embed, pageHref, isDamaged } = await readEmbed(props)
  if (isDamaged) return <DamagedEmbed page={embed.page} t={translator(locale)} />
  const [newer, names, questions, days] = await Promise.all([
    embed.asOf === null ? null : findNewerValues(embed.shown, embed.newest),
    getDictionary(),
    listQuestions(),
    listPublicationDays(),
  ])
  const newestHref = pageAddress(embed, embed.searches.live)
  return (
    <EmbedFrame
      {...embed}
      {...{ newer, names, questions, newestHref, pageHref, locale }}
      lastDay={days.at(-1)}
      keepsDocuments={Boolean((await props.searchParams).documents)}
      t={translator(locale)}
    />
  )
}

async function readEmbed({ params, searchParams }: Props) {
  const { locale, chart: name } = await params
  const chart = chartKinds.find((kind) => kind === name)
  if (!isLocale(locale) || !chart) notFound()
  const search = await searchParams
  const documents = await findFrozenDocuments(search)
  const isDamaged = documents === 'damaged'
  const embed = await getEmbed(chart, { search: await upToLastDay(search), documents: isDamaged ? [] : documents, locale })
  const { live, frozen } = embed.searches
  const title = isDamaged ? translator(locale)('common.siteName') : embed.title
  return { locale, embed, isDamaged, title, pageHref: pageAddress(embed, embed.asOf === null ? live : frozen) }
}

/** A day after the last publication is that of the last: nobody knows what will be published. */
async function upToLastDay(search: PageSearch): Promise<PageSearch> {
  const { asOf } = search
  return typeof asOf === 'string' && asOf !== '' ? { ...search, asOf: (await findLastDay(asOf)) ?? asOf } : search
}

/** The page has its question in the path. */
function pageAddress({ page }: Embed, search: URLSearchParams): string {
  const own = new URLSearchParams([...search].filter(([name]) => name !== 'question'))
  return own.size === 0 ? page : `${page}?${own}`
}
