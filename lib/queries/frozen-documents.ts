import 'server-only'
import { createHash } from 'node:crypto'
import { unsplit } from '@/lib/domain/codes'
import { isDay } from '@/lib/domain/date'
import type { ChartValues } from '@/lib/query/chart-values'
import type { Freeze } from '@/lib/query/embed-query'
import { isSplit } from '@/lib/query/explorer-query'
import type { PageSearch } from '@/lib/query/page-query'
import { listAnswerShares } from './answer-shares'
import { getDictionary } from './dictionary'
import { listFigures } from './figures'
import { findLastDay } from './publication-days'

/** More would not fit into an address; such a chart is frozen by its day alone. */
const mostDocuments = 250

/** What freezes a chart as it is now: the day of the last publication that it knows, and the documents it was read in; null without a record. */
export async function findFreeze({ figures, shares }: ChartValues, asOf: string | null): Promise<Freeze | null> {
  const day = await findLastDay(asOf)
  if (!day) return null
  // First values and remainders of a split rest on more than the values that count.
  const queries = figures.flatMap((query) => [query, ...(isSplit(query) ? [{ ...query, indicators: null, breakdown: unsplit }] : [])])
  const cited = [
    ...(await Promise.all(queries.map((query) => listFigures({ ...query, vintage: 'all' })))).flat(),
    ...(shares ? await listAnswerShares(shares) : []),
  ]
  const ids = new Set(cited.flatMap(({ citations }) => citations.map(({ source }) => source.id)))
  return { asOf: day, documents: ids.size > mostDocuments ? '' : withCheck([...ids].map(shortHash).sort().join(''), day) }
}

/**
 * The documents that a frozen address names; undefined where it names none. `damaged` where it was cut or changed since
 * it was copied: what it would show is not what stood in the article.
 */
export async function findFrozenDocuments({ asOf, documents }: PageSearch): Promise<readonly string[] | undefined | 'damaged'> {
  if (asOf === undefined && documents === undefined) return undefined
  if (typeof asOf !== 'string' || !isDay(asOf)) return 'damaged'
  if (documents === undefined) return undefined
  if (typeof documents !== 'string') return 'damaged'
  const keys = documents.slice(0, -keyLength)
  if (withCheck(keys, asOf) !== documents) return 'damaged'
  const { sources } = await getDictionary()
  const idOf = new Map([...sources.keys()].map((id) => [shortHash(id), id]))
  const named = (keys.match(new RegExp(`.{${keyLength}}`, 'g')) ?? []).map((key) => idOf.get(key))
  const known = named.filter((id) => id !== undefined)
  return known.length < named.length ? 'damaged' : known
}

/** 24 bits: of a hundred documents, one of 160,000 others looks like one of them. */
const keyLength = 4

/** The keys with one more over them and the day: a cut between two keys shows too. */
function withCheck(keys: string, day: string): string {
  return `${keys}${shortHash(`${day} ${keys}`)}`
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, keyLength)
}
