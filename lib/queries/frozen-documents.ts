import 'server-only'
import { createHash } from 'node:crypto'
import { unsplit } from '@/lib/domain/codes'
import type { ChartValues } from '@/lib/query/chart-values'
import { isSplit } from '@/lib/query/explorer-query'
import { listAnswerShares } from './answer-shares'
import { getDictionary } from './dictionary'
import { listFigures } from './figures'

/** Ids of the documents that a chart was read in, each once. */
export async function listChartDocuments({ figures, shares }: ChartValues): Promise<string[]> {
  // First values and remainders of a split rest on more than the values that count.
  const queries = figures.flatMap((query) => [query, ...(isSplit(query) ? [{ ...query, indicators: null, breakdown: unsplit }] : [])])
  const cited = [
    ...(await Promise.all(queries.map((query) => listFigures({ ...query, vintage: 'all' })))).flat(),
    ...(shares ? await listAnswerShares(shares) : []),
  ]
  return [...new Set(cited.flatMap(({ citations }) => citations.map(({ source }) => source.id)))]
}

/** Short names of documents, one after the other: 24 bits, so that of a hundred, one of 160,000 others looks like one of them. */
export function toDocumentKeys(ids: readonly string[]): string {
  return ids.map(shortHash).sort().join('')
}

/** The documents that such names stand for; null where one stands for none of this record. */
export async function findNamedDocuments(keys: string): Promise<readonly string[] | null> {
  const { sources } = await getDictionary()
  const idOf = new Map([...sources.keys()].map((id) => [shortHash(id), id]))
  const named = (keys.match(/.{1,4}/g) ?? []).map((key) => idOf.get(key))
  const known = named.filter((id) => id !== undefined)
  return known.length < named.length ? null : known
}

/** Four characters over a text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 4)
}
