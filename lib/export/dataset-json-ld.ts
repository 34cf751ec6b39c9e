import { compareDates, compareText } from '@/lib/domain/date'
import type { Place } from '@/lib/domain/indicator'
import type { Period } from '@/lib/domain/period'
import type { Publisher, Source } from '@/lib/domain/source'
import { formats } from '@/lib/domain/tables/file-formats'
import { formatName } from '@/lib/format/names'
import { sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatCitedTitle } from './cited-title'
import { contentTypes } from './data-formats'
import type { JsonObject } from './row-schema'

/** Figures or shares that a page shows and hands out. */
export type Dataset = {
  readonly name: string
  /** 50 to 5,000 characters. */
  readonly description: string
  /** Of its page: path and query. */
  readonly address: string
  /** Tables of the data addresses, each with its query, everything explicit. */
  readonly files: readonly DatasetFile[]
  /** The documents that its values were read in. */
  readonly sources: readonly Source[]
  readonly variables: readonly { readonly name: string; readonly description: string; readonly unit: string }[]
  readonly place: Place
  /** First and last day that it describes; null where that is not one stretch. */
  readonly period: Period | null
}

/** A file of a dataset: `casualties` in every format, or `record.zip`. */
export type DatasetFile = { readonly table: string; readonly search: URLSearchParams } | { readonly file: string; readonly type: string }

type DatasetContext = {
  readonly publishers: ReadonlyMap<string, Publisher>
  /** Of this site: `https://example.org`. */
  readonly origin: string
  readonly locale: string
  readonly recordVersion: string
  readonly t: Translator
}

/** Most documents that a dataset names: the page lists all of them. */
const mostDocuments = 12

/**
 * The dataset as schema.org describes one, for search engines and catalogues. No licence: the record states none. The
 * same data give the same object, member by member.
 */
export function toDatasetJsonLd(dataset: Dataset, { publishers, origin, locale, recordVersion, t }: DatasetContext): JsonObject {
  const { name, description, address, files, sources, variables, place, period } = dataset
  const site = { '@type': 'Organization', name: t('common.siteName'), url: `${origin}/${locale}` }
  const documents = sources.toSorted(compareStanding).slice(0, mostDocuments)
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${origin}${address}`,
    url: `${origin}${address}`,
    name,
    description,
    version: recordVersion,
    inLanguage: locale,
    isAccessibleForFree: true,
    creator: site,
    includedInDataCatalog: { '@type': 'DataCatalog', name: t('common.siteName'), url: `${origin}/${locale}/data` },
    spatialCoverage: { '@type': 'Place', name: formatName(place, locale), identifier: place.id },
    ...(period && { temporalCoverage: `${period.start}/${period.end}` }),
    variableMeasured: variables.map(({ unit, ...variable }) => ({ '@type': 'PropertyValue', ...variable, unitText: unit })),
    distribution: files.flatMap((file) => toDownloads(file, origin)),
    ...(documents.length > 0 && {
      isBasedOn: documents.map(({ id }) => ({ '@id': `${origin}${sourceHref(id, locale)}` })),
      citation: documents.map((source) => toWork(source, { publishers, origin, locale })),
    }),
  }
}

/** Primary documents first, then the newest, undated ones last. */
function compareStanding(a: Source, b: Source): number {
  return (
    Number(b.kind === 'primary') - Number(a.kind === 'primary') ||
    Number(b.publishedOn !== null) - Number(a.publishedOn !== null) ||
    compareDates(b.publishedOn, a.publishedOn) ||
    compareText(a.id, b.id)
  )
}

function toDownloads(file: DatasetFile, origin: string): JsonObject[] {
  if ('file' in file) return [{ '@type': 'DataDownload', encodingFormat: file.type, contentUrl: `${origin}/data/${file.file}` }]
  return formats.map((format) => ({
    '@type': 'DataDownload',
    encodingFormat: contentTypes[format].replace(/;.*/, ''),
    contentUrl: `${origin}/data/${file.table}.${format}${file.search.size > 0 ? `?${file.search}` : ''}`,
  }))
}

function toWork(
  { id, title, publisherId, publisher, publishedOn, url }: Source,
  { publishers, origin, locale }: Pick<DatasetContext, 'publishers' | 'origin' | 'locale'>,
): JsonObject {
  return {
    '@type': 'CreativeWork',
    '@id': `${origin}${sourceHref(id, locale)}`,
    name: formatCitedTitle(title),
    publisher: { '@type': 'Organization', name: publishers.get(publisherId)?.name ?? publisher },
    ...(publishedOn && { datePublished: publishedOn }),
    ...(url && { url }),
  }
}
