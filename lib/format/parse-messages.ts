// The compiler of messages that comes with use-intl, and is in no dependency list of ours.
import compile from 'icu-minify/compile'
import type { CompiledMessage } from 'icu-minify/format'

/** Texts by name, each parsed. */
export type Parsed<Texts> = { readonly [Name in keyof Texts]: Texts[Name] extends string ? CompiledMessage : Parsed<Texts[Name]> }

/** Parses each text once, on the server: browsers are sent the outcome instead of a parser. Throws where one is no ICU message. */
export function parseMessages<Texts extends object>(texts: Texts): Parsed<Texts> {
  const entries = Object.entries(texts).map(([name, text]) => [name, typeof text === 'string' ? parse(text) : parseMessages(text)])
  // Object.fromEntries can't tell TypeScript that the names are the same.
  return Object.fromEntries(entries) as Parsed<Texts>
}

/** A clone: the compiler's objects have no prototype, and React hands none of those to the browser. */
function parse(text: string): CompiledMessage {
  return structuredClone(compile(text))
}
