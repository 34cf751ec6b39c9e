'use server'

import { largestFile, type VerifyAnswer } from '@/lib/domain/verify/verification'
import { isLocale, translator } from '@/lib/format/catalogue'
import { verifyFile } from './verify-file'
import { toVerifiedRow } from './words'

/** Judges the file or the pasted rows of the form; the file first, where both are given. */
export async function verify(_before: VerifyAnswer | null, form: FormData): Promise<VerifyAnswer> {
  const language = form.get('locale')
  const locale = typeof language === 'string' && isLocale(language) ? language : 'en'
  return verifyFile(await readGiven(form), (judged) => toVerifiedRow(judged, translator(locale), locale))
}

/** Where no file was chosen, a browser sends one without bytes. */
async function readGiven(form: FormData): Promise<Uint8Array> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) return new Uint8Array(await file.slice(0, largestFile + 1).arrayBuffer())
  const text = form.get('text')
  return new TextEncoder().encode(typeof text === 'string' ? text : '')
}
