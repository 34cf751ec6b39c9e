import { createTranslator } from 'use-intl/core'
import { en } from '@/lib/messages/en'

export type Messages = typeof en
export type MessageNamespace = keyof Messages

/** The languages of the interface; a further one is a folder of messages and a line here. */
const catalogues = { en } satisfies Record<string, Messages>
export type Locale = keyof typeof catalogues

export function isLocale(text: string): text is Locale {
  return Object.hasOwn(catalogues, text)
}

export const locales: readonly Locale[] = ['en']

/** Looks texts up: `t('codes.age.child')`, `t('common.documents', { count: 2 })`. */
export type Translator = ReturnType<typeof makeTranslator>

/** The texts of a language, for the server. */
export function translator(locale: Locale): Translator {
  return makeTranslator(locale, catalogues[locale])
}

/**
 * The texts of a language from the namespaces at hand: all of them on the server, on the client those that
 * `pickMessages` handed down. A text of a missing namespace fails where it is looked up, hence the cast.
 */
export function makeTranslator(locale: Locale, messages: Partial<Messages>) {
  return createTranslator<Messages>({ locale, messages: messages as Messages })
}

/** The namespaces of `locale` that a client component asks for. */
export function pickMessages(locale: Locale, namespaces: readonly MessageNamespace[]): Partial<Messages> {
  return Object.fromEntries(namespaces.map((namespace) => [namespace, catalogues[locale][namespace]]))
}
