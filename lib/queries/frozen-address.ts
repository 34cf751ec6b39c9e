import 'server-only'
import type { ChartKind } from '@/lib/domain/chart-kinds'
import { isDay } from '@/lib/domain/date'
import type { ChartValues } from '@/lib/query/chart-values'
import { type EmbedAddresses, type EmbedSearches, embedHref, type Freeze } from '@/lib/query/embed-query'
import { isTooLong } from '@/lib/query/parameters'
import { without } from '@/lib/query/query-search'
import { findNamedDocuments, listChartDocuments, shortHash, toDocumentKeys } from './frozen-documents'
import { findLastDay } from './publication-days'

/** The addresses of a chart to copy, frozen as it is now on the day of its page; null without a record. */
export async function findEmbedAddresses(
  searches: EmbedSearches,
  values: ChartValues,
  { asOf, recentFrom = null, locale }: { readonly asOf: string | null; readonly recentFrom?: string | null; readonly locale: string },
): Promise<EmbedAddresses | null> {
  const day = await findLastDay(asOf)
  return day === null ? null : toEmbedAddresses(searches, { day, recentFrom, documents: await listChartDocuments(values), locale })
}

type Frozen = {
  readonly day: string
  /** The first month that is marked as recent: what is read later must not move it. */
  readonly recentFrom: string | null
  readonly documents: readonly string[]
  readonly locale: string
}

/** The same, for documents that are known. Where an address has no room for their names, the frozen one keeps to its day alone. */
export function toEmbedAddresses(
  { chart, named, live, saysLater }: EmbedSearches,
  { day, recentFrom, documents, locale }: Frozen,
): EmbedAddresses {
  const dated = new URLSearchParams([...named, ['asOf', day], ...(recentFrom ? [[recent, recentFrom]] : [])])
  const whole = marked(chart, new URLSearchParams([...dated, ['documents', toDocumentKeys(documents)]]))
  const keepsDocuments = !isTooLong(whole.toString())
  return {
    chart,
    frozen: embedHref(chart, keepsDocuments ? whole : marked(chart, dated), locale),
    live: embedHref(chart, live, locale),
    day,
    keepsDocuments,
    saysLater,
  }
}

/** What the address of an embed says, read once. */
export type EmbedAddress = {
  /** Its query without what freezes it; of a damaged one as far as it is there, without the day. */
  readonly choices: URLSearchParams
  /** `damaged` where it was cut or changed since it was copied: what it would show is not what stood in the article. */
  readonly state: 'whole' | 'damaged'
  /** What a frozen chart keeps to; null for another. */
  readonly freeze: Freeze | null
}

/** Reads the address of an embed: a frozen one is whole or damaged, any other is live or names a day alone. */
export async function readEmbedAddress(chart: ChartKind, address: URLSearchParams): Promise<EmbedAddress> {
  const choices = without(address, mark, recent, 'documents')
  const freeze = await findFreeze(chart, address)
  return freeze === 'damaged' ? { choices: without(choices, 'asOf'), state: 'damaged', freeze: null } : { choices, state: 'whole', freeze }
}

/** Stands first, so that whatever is cut off behind it shows: a check over all that follows. */
const mark = 'frozen'

/** The first month that is marked as recent. */
const recent = 'recent'

async function findFreeze(chart: ChartKind, address: URLSearchParams): Promise<Freeze | null | 'damaged'> {
  const [asOf, ...otherDays] = address.getAll('asOf')
  if (asOf !== undefined && (otherDays.length > 0 || !isDay(asOf))) return 'damaged'
  if (!address.has(mark)) return namesFreeze(address) ? 'damaged' : null
  if (asOf === undefined || marked(chart, without(address, mark)).get(mark) !== address.getAll(mark).join()) return 'damaged'
  const keys = address.get('documents')
  const documents = keys === null ? undefined : await findNamedDocuments(keys)
  return documents === null ? 'damaged' : { documents, recentFrom: address.get(recent) }
}

/** Was an address copied as frozen, as far as is left of it? It may end within the mark. */
export function namesFreeze(address: URLSearchParams): boolean {
  return [...address.keys()].some((name) => (name !== '' && mark.startsWith(name)) || name === recent || name === 'documents')
}

/** Covers every parameter, in whatever order an address has them. */
function marked(chart: ChartKind, search: URLSearchParams): URLSearchParams {
  const sorted = new URLSearchParams(search)
  sorted.sort()
  return new URLSearchParams([[mark, shortHash(`${chart} ${sorted}`)], ...search])
}
