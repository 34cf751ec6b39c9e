import type { Source } from '@/lib/domain/source'
import type { Table } from '@/lib/domain/tables/column'
import type { Translator } from '@/lib/format/translator'
import { formatCitedTitle } from './cited-title'
import type { JsonObject } from './row-schema'
import { toTableSchema } from './table-schema'

/** The CSV of a table: where it stands as seen from the package, and exactly which bytes that address answers. */
export type PackagedFile = { readonly table: Table; readonly path: string; readonly bytes: number; readonly sha256: string }

type Package = {
  readonly files: readonly PackagedFile[]
  readonly sources: Iterable<Pick<Source, 'title' | 'url'>>
  readonly recordVersion: string
  readonly description: string
  /** Where the site stands, without a slash at the end; null for a package that must read the same everywhere. */
  readonly origin: string | null
  readonly t: Translator
}

/** The record as a Data Package 2.0. No time of making stands in it: one version of the record has one text. */
export function toDataPackage({ files, sources, recordVersion, description, origin, t }: Package): JsonObject {
  const tables = files.map(({ table }) => table)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'civilian-harm-record',
    title: t('metadata.title'),
    description,
    ...(origin && { homepage: `${origin}/en` }),
    version: recordVersion,
    licenses: [{ path: origin ? `${origin}/en/about` : 'README.md', title: t('metadata.terms') }],
    contributors: [{ title: t('common.siteName'), ...(origin && { path: `${origin}/en/about` }) }],
    sources: Array.from(sources, ({ title, url }) => ({ title: formatCitedTitle(title), ...(url && { path: url }) })),
    resources: files.map((file) => toResource(file, tables, t)),
  }
}

function toResource({ table, path, bytes, sha256 }: PackagedFile, tables: readonly Table[], t: Translator): JsonObject {
  const { name, title, description } = table
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name,
    title: title.en,
    titles: title,
    description: path.includes('?') ? t('metadata.figures', { description }) : description,
    path,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: toTableSchema(table, tables),
  }
}
