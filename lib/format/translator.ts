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

/** For a client component: the namespaces it was handed as a prop, so that it does not load the others. */
export function makeTranslator(locale: Locale, messages: Messages) {
  return createTranslator<Messages>({ locale, messages })
}

/** The namespaces of `locale` that a client component asks for; looking up any other fails there. */
export function pickMessages(locale: Locale, namespaces: readonly MessageNamespace[]): Messages {
  return Object.fromEntries(namespaces.map((namespace) => [namespace, catalogues[locale][namespace]]))
}
