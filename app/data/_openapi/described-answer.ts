import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { ask, askText } from '../_answers/made-up-record'
import { methodNotAllowed } from '../_answers/problem'

type Header = { readonly $ref?: string; readonly schema?: object }
type Described = { readonly headers?: Record<string, Header>; readonly content?: Record<string, { schema: object }> }
type Document = {
  readonly paths: Record<string, { get: { parameters?: readonly Parameter[]; responses: Record<string, Described & { $ref?: string }> } }>
  readonly components: { headers: Record<string, Header>; responses: Record<string, Described> }
}

type Parameter = { readonly name: string; readonly in: string; readonly example?: string }

/** An answer and everything in which it differs from what the OpenAPI document says of it. */
export type JudgedAnswer = { readonly status: number; readonly body: string; readonly faults: readonly string[] }

/** What is asked besides a query: values of the path, headers, the method. */
type JudgedRequest = { readonly path?: Record<string, string>; readonly headers?: Record<string, string>; readonly method?: string }

/** Every address below `/data/` that the document has, with an example of each value in its path. */
export async function listDescribedFiles(): Promise<{ readonly file: string; readonly path: Record<string, string> }[]> {
  const { paths }: Document = JSON.parse(await askText('openapi.json'))
  return Object.entries(paths).flatMap(([address, { get }]) => {
    const inPath = get.parameters?.filter((parameter) => parameter.in === 'path') ?? []
    const path = Object.fromEntries(inPath.map(({ name, example = '' }) => [name, example]))
    return address.startsWith('/data/') ? [{ file: address.slice('/data/'.length), path }] : []
  })
}

/** Judges answers by the OpenAPI document of the addresses themselves. */
export async function makeJudge(): Promise<(file: string, search: string, request?: JudgedRequest) => Promise<JudgedAnswer>> {
  const text = await askText('openapi.json')
  const document: Document = JSON.parse(text)
  const ajv = new Ajv2020({ strict: false })
  formats.default(ajv)
  ajv.addSchema(JSON.parse(text), 'openapi.json')
  const checks = new Map<string, ReturnType<typeof ajv.compile>>()

  function faultOf(what: string, schema: object, value: unknown): string[] {
    const key = JSON.stringify(schema).replaceAll('"#/', '"openapi.json#/')
    const check = checks.get(key) ?? ajv.compile(JSON.parse(key))
    checks.set(key, check)
    return check(value) ? [] : [`${what}: ${ajv.errorsText(check.errors)}`]
  }

  return async (file, search, { path = {}, headers: sent = {}, method = 'GET' } = {}) => {
    const address = Object.entries(path).reduce((text, [name, value]) => text.replace(`{${name}}`, value), file)
    const response = method === 'GET' ? await ask(`${address}?${search}`, { headers: sent }) : methodNotAllowed()
    const { status } = response
    const own = document.paths[`/data/${file}`]?.get.responses[status]
    const described = own?.$ref ? document.components.responses[status] : own
    const body = await response.text()
    if (!described) return { status, body, faults: [`${status} is not described`] }
    const { headers = {}, content = {} } = described
    const type = response.headers.get('content-type')
    const value = type?.endsWith('json') ? JSON.parse(body) : body
    const faults = [
      ...unnamedHeaders(response, Object.keys(headers)),
      ...Object.entries(headers).flatMap(([name, header]) => {
        const { schema = nothing } = document.components.headers[header.$ref?.split('/').at(-1) ?? ''] ?? header
        return faultOf(name, schema, response.headers.get(name))
      }),
      ...(Object.keys(content)[0] === (type ?? undefined) ? [] : [`content type: ${type}`]),
      ...(type ? faultOf('body', content[type]?.schema ?? nothing, value) : []),
    ]
    return { status, body, faults }
  }
}

/** A schema that no value meets. */
const nothing = { not: {} }

function unnamedHeaders({ headers }: Response, described: readonly string[]): string[] {
  const names = [...described.map((name) => name.toLowerCase()), 'content-type']
  return [...headers.keys()].filter((name) => !names.includes(name)).map((name) => `${name}: not described`)
}
