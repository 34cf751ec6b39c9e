import { NotFound } from '@/lib/domain/errors'
import { isSourceKnownOn } from '@/lib/domain/source-view'
import { type CitationFormat, citationFormats, formatCitations } from '@/lib/export/citation-formats'
import type { CslItem } from '@/lib/export/csl-item'
import { formatDate } from '@/lib/format/date'
import { getDictionary } from '@/lib/queries/dictionary'
import { findPublishedValue } from '@/lib/queries/published-value'
import { listDocumentPublishers, listSources } from '@/lib/queries/source-list'
import { parseAsOf } from '@/lib/query/as-of-query'
import { originHeader, readSiteOrigin } from '@/lib/query/site-origin'
import { parseSourcesQuery } from '@/lib/query/sources-query'
import { citeSource, citeValue } from '../../_citations/cite'
import type { DataFile } from './file-response'

const citationFile = new RegExp(`^(figures|sources)/([^/]+)\\.(${citationFormats.join('|')})$`)
const filteredSources = ['sources.bib', 'sources.ris', 'sources.csl.json']

/**
 * The citations at `/data/{file}`: of a figure or share, of a document, of all documents of a filter. Null where the
 * address is of another kind. Throws NotFound and BadRequest.
 */
export async function findCitationFile(file: string, search: string, headers: Headers): Promise<DataFile | null> {
  if (filteredSources.includes(file)) return citeSources(parseFormat(file.split('.').at(-1)), search)
  const [, kind, id = '', ending] = citationFile.exec(file) ?? []
  if (!kind) return null
  return kind === 'figures' ? valueFile(id, parseFormat(ending), search, headers) : sourceFile(id, parseFormat(ending), search)
}

async function valueFile(id: string, format: CitationFormat, search: string, headers: Headers): Promise<DataFile> {
  const asOf = parseAsOf(search)
  const origin = readSiteOrigin(headers)
  const value = await findPublishedValue(id, asOf)
  if (!value) throw notFound(`figure or share "${id}"`, asOf)
  const items = await citeValue(value, { asOf, origin })
  return toCitationFile(items, { format, name: `figure_${id}`, identity: ['figures', id, String(asOf), origin], vary: originHeader })
}

async function sourceFile(id: string, format: CitationFormat, search: string): Promise<DataFile> {
  const asOf = parseAsOf(search)
  const { sources } = await getDictionary()
  const source = sources.get(id)
  if (!source || !isSourceKnownOn(source, asOf)) throw notFound(`document "${id}"`, asOf)
  const items = [await citeSource(source)]
  return toCitationFile(items, { format, name: `source_${id}`, identity: ['source', id, String(asOf)] })
}

async function citeSources(format: CitationFormat, search: string): Promise<DataFile> {
  const publishers = await listDocumentPublishers()
  const query = parseSourcesQuery(
    search,
    publishers.map(({ id }) => id),
  )
  const sources = await listSources(query)
  const items = await Promise.all(sources.map(({ source }) => citeSource(source)))
  const name = ['sources', query.kind, query.publisher].filter((part) => part !== null).join('_')
  return toCitationFile(items, { format, name, identity: ['sources', JSON.stringify(query)] })
}

type CitationFileParts = {
  readonly format: CitationFormat
  readonly name: string
  readonly identity: readonly string[]
  readonly vary?: string
}

function toCitationFile(items: readonly CslItem[], { format, name, identity, vary }: CitationFileParts): DataFile {
  return {
    identity: ['citations', format, ...identity],
    vary,
    contentType: citationTypes[format],
    findName: (recordVersion) => `${name}_${recordVersion.slice(0, 8)}.${format === 'json' ? 'csl.json' : format}`,
    write: () => formatCitations(items, format),
  }
}

/** The content type of each format of citations. */
export const citationTypes: Record<CitationFormat, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json',
}

function parseFormat(ending: string | undefined): CitationFormat {
  const format = citationFormats.find((known) => known === ending)
  if (!format) throw new NotFound(`There are no citations as ".${ending}".`)
  return format
}

function notFound(what: string, asOf: string | null): NotFound {
  return new NotFound(`There is no ${what}${asOf ? ` known on ${formatDate(asOf, 'en')}` : ''}.`)
}
