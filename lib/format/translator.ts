import { createTranslator } from 'use-intl/core'
import type { Locale, Messages } from './catalogue'

/** Looks texts up: `t('common.notStated')`, `t('common.documents', { count: 2 })`. */
export type Translator = ReturnType<typeof makeTranslator>

/**
 * The texts of a language from the namespaces at hand: all of them on the server, on the client those that
 * `pickMessages` handed down. A text of a missing namespace fails where it is looked up, hence the cast.
 */
export function makeTranslator(locale: Locale, messages: Partial<Messages>) {
  return createTranslator<Messages>({ locale, messages: messages as Messages, onError: fail })
}

function fail(error: Error): never {
  throw error
}
