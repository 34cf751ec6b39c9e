import 'server-only'
import { compareDates, compareText } from '@/lib/domain/date'
import type { Source } from '@/lib/domain/source'
import { isSourceKnownOn } from '@/lib/domain/source-view'
import type { SourcesQuery } from '@/lib/query/sources-query'
import { getDictionary } from './dictionary'
import { countBySource } from './source-figures'

/** A document of the list. */
export type ListedSource = {
  readonly source: Source
  /** Figures and shares read in it. */
  readonly count: number
}

/** The documents of a query, newest first, undated ones last. */
export async function listSources({ kind, publisher, asOf }: SourcesQuery): Promise<ListedSource[]> {
  const [{ sources }, counts] = await Promise.all([getDictionary(), countBySource(asOf)])
  return [...sources.values()]
    .filter((source) => (!kind || source.kind === kind) && (!publisher || source.publisherId === publisher))
    .filter((source) => isSourceKnownOn(source, asOf))
    .sort(compareNewest)
    .map((source) => ({ source, count: counts.get(source.id) ?? 0 }))
}

/** Those who issued a document: identifier and short name. */
export async function listDocumentPublishers(): Promise<{ readonly id: string; readonly name: string }[]> {
  const { sources } = await getDictionary()
  const names = new Map([...sources.values()].map(({ publisherId, publisher }) => [publisherId, publisher]))
  return [...names].map(([id, name]) => ({ id, name }))
}

function compareNewest(a: Source, b: Source): number {
  const isUndated = (source: Source) => Number(source.publishedOn === null)
  return isUndated(a) - isUndated(b) || compareDates(b.publishedOn, a.publishedOn) || compareText(a.id, b.id)
}
