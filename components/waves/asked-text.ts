import type { Asked } from '@/lib/domain/asked-of'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'

/** How many were asked a question: `about 500 asked`. */
export function askedText({ size, isAbout }: Asked, t: Translator, locale: string): string {
  if (size === null) return t('waves.asked.notStated')
  return t(isAbout ? 'waves.asked.about' : 'waves.asked.size', { size: formatNumber(size, locale) })
}
