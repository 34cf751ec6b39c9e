import { en } from '@/lib/messages/en'
import { uk } from '@/lib/messages/uk'
import { makeTranslator, type Translator } from './translator'

/** Every text of a language: a further language has the same names. */
export type Messages = typeof en
/** A page or shared part of the texts. */
export type MessageNamespace = keyof Messages

/** The languages of the interface; a further one is a folder of messages and its entries here. */
const catalogues = { en, uk } satisfies Record<string, Messages>
/** A language of the interface. */
export type Locale = keyof typeof catalogues

/** In the order of choices. */
export const locales: readonly Locale[] = ['en']

/** Is the interface there in this language? */
export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text)
}

/** The texts of a language, all namespaces: for the server only, clients are handed what they need. */
export function translator(locale: Locale): Translator {
  return translators[locale]
}

/** Made once: a translator keeps the messages that it has parsed. */
const translators: Record<Locale, Translator> = { en: makeTranslator('en', en), uk: makeTranslator('uk', uk) }

/** The namespaces of `locale` that a client component asks for. */
export function pickMessages(locale: Locale, namespaces: readonly MessageNamespace[]): Partial<Messages> {
  return Object.fromEntries(namespaces.map((namespace) => [namespace, catalogues[locale][namespace]]))
}
