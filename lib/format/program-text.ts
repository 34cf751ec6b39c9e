import { createTranslator } from 'use-intl/core'
import { programs } from '@/lib/messages/programs'

/** A text of a file that programs read, such as the OpenAPI document: always in English. */
export const programText = createTranslator<typeof programs>({ locale: 'en', messages: programs, onError: fail })

function fail(error: Error): never {
  throw error
}
