import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type ChartKind, chartKinds } from '@/lib/domain/chart-kinds'
import { isLocale, type Locale, translator } from '@/lib/format/catalogue'
import { readEmbedAddress } from '@/lib/queries/frozen-address'
import { namesQuestion } from '@/lib/queries/known-pages'
import { addressUpToLastDay } from '@/lib/queries/publication-days'
import { toPageSearch } from '@/lib/query/page-query'
import { without } from '@/lib/query/query-search'
import type { Embed } from './embed'
import { getEmbed } from './get-embed'

/** What an address shows. */
export type ReadEmbed = {
  readonly locale: Locale
  readonly title: string
  /** The page that shows the same. */
  readonly pageHref: string
  /** null where the address was cut or changed. */
  readonly embed: Embed | null
  /** Its address names the documents that it keeps to. */
  readonly keepsDocuments: boolean
}

/** The embed of an address, read once a request: its head and its body ask for it. `text`: what stands behind the `?`. */
export const readEmbed = cache(async (locale: string, name: string, text: string): Promise<ReadEmbed> => {
  const chart = chartKinds.find((kind) => kind === name)
  if (!isLocale(locale) || !chart) notFound()
  const { choices, state, freeze } = await readEmbedAddress(chart, new URLSearchParams(text))
  if (state === 'damaged' || !(await isAboutSomething(chart, choices))) {
    const pageHref = await findPage(chart, choices, locale)
    return { locale, title: translator(locale)('common.siteName'), pageHref, embed: null, keepsDocuments: false }
  }
  const search = toPageSearch(String(await addressUpToLastDay(choices)))
  const embed = await getEmbed(chart, { search, freeze, locale })
  return { locale, title: embed.title, pageHref: toPageHref(embed), embed, keepsDocuments: freeze?.documents !== undefined }
})

/** The page with the newest values. */
export function toNewestHref({ page, searches }: Embed): string {
  return pageAddress(page, searches.live)
}

function toPageHref({ page, searches, asOf }: Embed): string {
  return pageAddress(page, asOf === null ? searches.live : new URLSearchParams([...searches.named, ['asOf', asOf]]))
}

/** The page has its question in the path. */
function pageAddress(page: string, search: URLSearchParams): string {
  const own = without(search, 'question')
  return own.size === 0 ? page : `${page}?${own}`
}

/** The page with the choices of a damaged address; where they cannot be read, without the last one, which was cut, and else without any. */
async function findPage(chart: ChartKind, choices: URLSearchParams, locale: Locale): Promise<string> {
  const [whole, question] = [[...choices], choices.get('question')]
  const own: [string, string][] = chart === 'survey' && question !== null ? [['question', question]] : []
  for (const left of [whole, whole.slice(0, -1), own]) {
    const search = new URLSearchParams(left)
    if (!(await isAboutSomething(chart, search))) continue
    const embed = await getEmbed(chart, { search: toPageSearch(search.toString()), freeze: null, locale })
    if (embed.problem === null) return toNewestHref(embed)
  }
  return `/${locale}/surveys`
}

/** Only a survey's chart needs to be told what it is about. */
async function isAboutSomething(chart: ChartKind, choices: URLSearchParams): Promise<boolean> {
  return chart !== 'survey' || (await namesQuestion(choices))
}
