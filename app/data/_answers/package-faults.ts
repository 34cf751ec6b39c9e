import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import packageVersion1 from './profiles/data-package.json'
import tableVersion1 from './profiles/table-schema.json'
import version2 from './profiles/version-2.json'

/** What the judges read of a data package. */
type Package = { readonly resources: readonly { readonly name: string; readonly schema: TableSchema }[] }
type TableSchema = { readonly foreignKeys?: readonly { readonly reference: { readonly resource?: string } }[] }

const ajv = new Ajv({ allErrors: true, strict: false, formats: { textarea: true } })
addFormats.default(ajv)

const isVersion2 = ajv.compile(version2)
const isPackage1 = ajv.compile(withoutDraft(packageVersion1))
const isTable1 = ajv.compile(withoutDraft(tableVersion1))

/**
 * What is wrong with a data package by the rules of version 2 in our own words, and by the official profiles of version 1
 * for it and for each of its table schemas; for tests.
 */
export function packageFaults(text: string): string[] {
  const described = JSON.parse(text) as Package
  return [
    ...faults('2.0', isVersion2, described),
    ...faults('1', isPackage1, described),
    ...described.resources.flatMap(({ name, schema }) => faults(`1 ${name}`, isTable1, asVersion1(schema))),
  ]
}

function faults(rules: string, validate: ReturnType<Ajv['compile']>, value: unknown): string[] {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${rules} ${instancePath} ${message}`)
}

/** A key to the same table names the table by an empty text there, and by nothing in version 2. */
function asVersion1({ foreignKeys, ...schema }: TableSchema) {
  return foreignKeys
    ? { ...schema, foreignKeys: foreignKeys.map((key) => ({ ...key, reference: { resource: '', ...key.reference } })) }
    : schema
}

/** They name draft 4 of JSON Schema, and use nothing that later drafts read otherwise. */
function withoutDraft({ $schema: _, ...rules }: { readonly $schema: string }) {
  return rules
}
