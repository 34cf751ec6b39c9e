import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { labelledLists } from '@/lib/format/code-label'
import { en } from './en'
import { programs } from './programs'

const root = path.join(import.meta.dirname, '../..')

test('every text is mentioned somewhere: by its key, by a template that begins it, or as the label of a code', () => {
  const source = [...['app', 'components', 'lib'].flatMap(listSources), 'proxy.ts'].map(read).join('\n')
  const keys = new Set(source.match(/[\w-]+(?:\.[\w-]+)+/g))
  const labels = labelledLists.map((list) => `codes.${list}.`)
  const prefixes = [...new Set([...(source.match(/(?<=`)[\w-]+\.[\w.-]*(?=\$\{)/g) ?? []), ...labels])]
  expect(listKeys({ ...en, ...programs }).filter((key) => !keys.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)))).toEqual([])
})

/** `codes.unit.persons`: namespaces and names down to each text. */
function listKeys(messages: object, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([name, text]) =>
    typeof text === 'object' ? listKeys(text, `${prefix}${name}.`) : [`${prefix}${name}`],
  )
}

function listSources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|db\/generated/.test(file))
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}
