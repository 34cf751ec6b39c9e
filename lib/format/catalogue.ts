import { en } from '@/lib/messages/en'
import { makeTranslator, type Translator } from './translator'

export type Messages = typeof en
export type MessageNamespace = keyof Messages

/** The languages of the interface; a further one is a folder of messages and a line here. */
const catalogues = { en } satisfies Record<string, Messages>
export type Locale = keyof typeof catalogues

export const locales: readonly Locale[] = ['en']

export function isLocale(text: string): text is Locale {
  return Object.hasOwn(catalogues, text)
}

/** The texts of a language, all namespaces: for the server only, clients are handed what they need. */
export function translator(locale: Locale): Translator {
  return translators[locale]
}

/** Made once: a translator keeps the messages that it has parsed. */
const translators: Record<Locale, Translator> = { en: makeTranslator('en', en) }

/** The namespaces of `locale` that a client component asks for. */
export function pickMessages(locale: Locale, namespaces: readonly MessageNamespace[]): Partial<Messages> {
  return Object.fromEntries(namespaces.map((namespace) => [namespace, catalogues[locale][namespace]]))
}
