import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { DamagedEmbed } from '@/components/embed/damaged-embed'
import { EmbedFrame } from '@/components/embed/embed-frame'
import { translator } from '@/lib/format/catalogue'
import { getDictionary } from '@/lib/queries/dictionary'
import { findNewerValues } from '@/lib/queries/newer-values'
import { findLastDay } from '@/lib/queries/publication-days'
import { listQuestions } from '@/lib/queries/questions'
import { searchText } from '@/lib/query/page-query'
import { readSiteOrigin } from '@/lib/query/site-origin'
import { type ReadEmbed, readEmbed, toNewestHref } from './_embeds/read-embed'

type Props = PageProps<'/embed/[locale]/[chart]'>

/** Search engines are led to the page that shows the same. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, pageHref } = await readAddress(props)
  return { title, robots: { index: false }, alternates: { canonical: `${readSiteOrigin(await headers())}${pageHref}` } }
}

export default async function EmbedPage(props: Props) {
  const { embed, pageHref, locale, keepsDocuments } = await readAddress(props)
  const t = translator(locale)
  if (embed === null) return <DamagedEmbed pageHref={pageHref} t={t} />
  const [newer, names, questions, lastDay] = await Promise.all([
    embed.asOf === null ? null : findNewerValues(embed.shown, embed.newest),
    getDictionary(),
    listQuestions(),
    findLastDay(null),
  ])
  return (
    <EmbedFrame
      {...embed}
      {...{ newer, names, questions, lastDay, keepsDocuments, pageHref, t, locale }}
      newestHref={toNewestHref(embed)}
    />
  )
}

async function readAddress({ params, searchParams }: Props): Promise<ReadEmbed> {
  const { locale, chart } = await params
  return readEmbed(locale, chart, searchText(await searchParams))
}
