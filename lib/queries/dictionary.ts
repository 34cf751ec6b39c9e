import 'server-only'
import { database } from '@/lib/db/client'
import { indicatorKinds, parseCode, sourceKinds } from '@/lib/domain/codes'
import { compareText } from '@/lib/domain/date'
import type { Indicator, Place } from '@/lib/domain/indicator'
import type { Publisher, Source } from '@/lib/domain/source'
import { remember } from './remember'

/** What the codes of figures stand for, by id. */
export type Dictionary = {
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly places: ReadonlyMap<string, Place>
  readonly sources: ReadonlyMap<string, Source>
  readonly publishers: ReadonlyMap<string, Publisher>
}

/** Every indicator, place, document and publisher of the record, by id in code-point order. */
export function getDictionary(): Promise<Dictionary> {
  return remember('dictionary', readDictionary)
}

async function readDictionary(): Promise<Dictionary> {
  const [indicators, places, sources, publishers] = await Promise.all([
    database().indicator.findMany({ include: { producer: true } }),
    database().place.findMany(),
    database().source.findMany({ include: { publisher: true } }),
    database().publisher.findMany(),
  ])
  return {
    indicators: byId(
      indicators.map(({ producer, producerId: _, verified, definitionEn, kind, ...indicator }) => ({
        ...indicator,
        kind: parseCode(indicatorKinds, kind),
        producer: producer.shortName,
        isVerified: verified === 'yes',
        definition: definitionEn,
      })),
    ),
    places: byId(places.map(({ parentId: _, ...place }) => place)),
    sources: byId(
      sources.map(({ publisher, kind, ...source }) => ({ ...source, publisher: publisher.shortName, kind: parseCode(sourceKinds, kind) })),
    ),
    publishers: byId(publishers.map(({ kind: _, ...publisher }) => publisher)),
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.toSorted((a, b) => compareText(a.id, b.id)).map((item) => [item.id, item]))
}

/** The item of that id. Throws where the record lacks it: its foreign keys forbid that. */
export function getById<Id, Item>(items: ReadonlyMap<Id, Item>, id: Id): Item {
  const item = items.get(id)
  if (item === undefined) throw new Error(`The record has no "${id}", expected it because figures refer to it`)
  return item
}
