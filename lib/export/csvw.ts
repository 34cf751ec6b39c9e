import type { Column, LanguageMap, Table } from '@/lib/domain/tables/column'
import { columnPattern } from '@/lib/domain/tables/column-pattern'
import { formatColumnUnit } from '@/lib/format/code-label'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import type { Json, JsonObject } from './row-schema'

type CsvwFile = {
  /** The address of the CSV as seen from the document, its query included: the document counts for no other file. */
  readonly url: string
  readonly recordVersion: string
  readonly t: Translator
}

/**
 * The description of a CSV by "Metadata Vocabulary for Tabular Data" (W3C, 2015). Keys of other tables are left out, for
 * they may only point to tables of the same document; `datapackage.json` has them.
 */
export function toCsvw(table: Table, { url, recordVersion, t }: CsvwFile): JsonObject {
  const { title, description, columns, key } = table
  const own = columns.filter(({ references }) => references === table.name && key.length === 1)
  const valueId = key.find((name) => name === 'figure_id' || name === 'share_id')
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@type': 'Table',
    url,
    'dc:title': inLanguages(title),
    'dc:description': description,
    'dc:rights': t('metadata.terms'),
    'dc:publisher': t('common.siteName'),
    'dc:source': { '@id': 'sources.csv' },
    'schema:version': recordVersion,
    // A comment is the row of HXL tags, where the file has one: no identifier begins so.
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminators: ['\r\n'], commentPrefix: '#' },
    tableSchema: {
      columns: columns.map((column) => toCsvwColumn(column, t)),
      primaryKey: key,
      ...(own.length > 0 && {
        foreignKeys: own.map(({ name }) => ({ columnReference: name, reference: { resource: url, columnReference: key } })),
      }),
      ...(valueId && { aboutUrl: figureHref(`{${valueId}}`, 'en') }),
    },
  }
}

function toCsvwColumn(column: Column, t: Translator): Json {
  const { name, title, description, required, empty, references, hxl } = column
  const unit = formatColumnUnit(column, 'en')
  return {
    name,
    // The name is a title too: the header line holds names, and a reader compares it with the titles.
    titles: { en: [title.en, name], uk: title.uk },
    'dc:description': empty ? t('metadata.empty', { description, meaning: empty.en }) : description,
    datatype: toDatatype(column),
    required,
    ...(!required && { null: '' }),
    ...(unit && { 'schema:unitText': unit }),
    ...(hxl && { 'schema:propertyID': hxl }),
    ...(references && { 'rdfs:seeAlso': { '@id': `${references}.csv` } }),
  }
}

function toDatatype(column: Column): Json {
  switch (column.type) {
    case 'id':
    case 'code':
    case 'date':
      return { base: 'string', format: columnPattern(column) }
    case 'text':
      return 'string'
    case 'url':
      return 'anyURI'
    case 'day':
      return { base: 'date', format: 'yyyy-MM-dd' }
    case 'integer':
      return { base: 'integer', minimum: 0 }
    case 'number':
    case 'decimal':
      return { base: 'decimal', minimum: 0 }
    case 'boolean':
      return { base: 'boolean', format: 'true|false' }
  }
}

function inLanguages(text: LanguageMap): Json {
  return Object.entries(text).map(([language, value]) => ({ '@value': value, '@language': language }))
}
