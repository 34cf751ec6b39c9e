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
  return { asOf: day, documents: ids.size > mostDocuments ? '' : [...ids].map(documentKey).sort().join('') }
}

/** The documents that a frozen address names; undefined where it names none, or no day. */
export async function findFrozenDocuments({ asOf, documents: keys }: PageSearch): Promise<readonly string[] | undefined> {
  if (typeof asOf !== 'string' || !isDay(asOf) || typeof keys !== 'string' || keys === '') return undefined
  const named = new Set(keys.match(new RegExp(`.{1,${keyLength}}`, 'g')))
  const { sources } = await getDictionary()
  return [...sources.keys()].filter((id) => named.has(documentKey(id)))
}

/** 24 bits: of a hundred documents, one of 160,000 others looks like one of them. */
const keyLength = 4

function documentKey(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, keyLength)
}
