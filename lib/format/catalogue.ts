import { en } from '@/lib/messages/en'
import { uk } from '@/lib/messages/uk'
import { type Parsed, parseMessages } from './parse-messages'
import { makeTranslator, type Translator } from './translator'

/** Every text of a language as it is written: a further language has the same names. */
export type Texts = typeof en
/** The same, parsed: what translators look up. */
export type Messages = Parsed<Texts>
/** A page or shared part of the texts. */
export type MessageNamespace = keyof Messages

/** The languages of the interface; a further one is a folder of messages and its entries here. */
const catalogues = { en: parseMessages(en), uk: parseMessages(uk) } satisfies Record<string, Messages>
/** A language of the interface. */
export type Locale = keyof typeof catalogues

/** In the order of choices. */
export const locales: readonly Locale[] = ['en', 'uk']

/** What each language calls itself. */
export const languageNames: Readonly<Record<Locale, string>> = { en: 'English', uk: 'Українська' }

/** Is the interface there in this language? */
export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text)
}

/** The texts of a language, all namespaces: for the server only, clients are handed what they need. */
export function translator(locale: Locale): Translator {
  return translators[locale]
}

const translators: Record<Locale, Translator> = { en: makeTranslator('en', catalogues.en), uk: makeTranslator('uk', catalogues.uk) }

/** The namespaces of `locale` that a client component asks for. */
export function pickMessages(locale: Locale, namespaces: readonly MessageNamespace[]): Partial<Messages> {
  return Object.fromEntries(namespaces.map((namespace) => [namespace, catalogues[locale][namespace]]))
}
