// The formatter of parsed messages that comes with use-intl, and is in no dependency list of ours.
import format, { type CompiledMessage } from 'icu-minify/format'
import { cloneElement, isValidElement, type ReactNode } from 'react'
import type { Locale, Messages } from './catalogue'
import { messageFormatters } from './message-formatters'

type KeyOf<Names> = {
  [Name in keyof Names & string]: Names[Name] extends CompiledMessage ? Name : `${Name}.${KeyOf<Names[Name]>}`
}[keyof Names & string]

/** The name of a text: `common.notStated`. */
export type MessageKey = KeyOf<Messages>

type Value = string | number
type Tag = (chunks: ReactNode) => ReactNode

/** Looks texts up: `t('common.notStated')`, `t('common.documents', { count: 2 })`. */
export type Translator = {
  (key: MessageKey, values?: Readonly<Record<string, Value>>): string
  /** A text with tags: `t.rich('data.verify', { link: (chunks) => <a href="…">{chunks}</a> })`. */
  rich(key: MessageKey, values: Readonly<Record<string, Value | Tag>>): ReactNode
}

/**
 * The texts of a language from the namespaces at hand: all of them on the server, on the client those that
 * `pickMessages` handed down. A text of a missing namespace fails where it is looked up, and so does a missing value.
 */
export function makeTranslator(locale: Locale, messages: Partial<Messages>): Translator {
  const options = { formatters: messageFormatters }
  const translate = (key: MessageKey, values: Readonly<Record<string, Value>> = {}) =>
    String(format(findMessage(messages, key), locale, demandEach(values, key), options))
  const rich: Translator['rich'] = (key, values) => {
    const marked = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'function' ? withKeys(name, value) : value]),
    )
    return format<ReactNode>(findMessage(messages, key), locale, demandEach(marked, key), options)
  }
  return Object.assign(translate, { rich })
}

function findMessage(messages: Partial<Messages>, key: string): CompiledMessage {
  let found: unknown = messages
  for (const name of key.split('.')) found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined
  if (typeof found === 'string' || Array.isArray(found)) return found
  throw new Error(`There is no text "${key}"`)
}

/** The formatter would write "undefined" for a value that is not there. */
function demandEach<Values extends object>(values: Values, key: string): Values {
  return new Proxy(values, {
    get(all, name) {
      const value: unknown = Reflect.get(all, name)
      if (value === undefined) throw new Error(`The text "${key}" needs a value for "${String(name)}"`)
      return value
    },
  })
}

/** React asks for keys of elements that stand in a list. */
function withKeys(name: string, tag: Tag): (chunks: ReactNode[]) => ReactNode {
  let count = 0
  return (chunks) => {
    const element = tag(chunks)
    count += 1
    return isValidElement(element) ? cloneElement(element, { key: `${name}${count}` }) : element
  }
}
