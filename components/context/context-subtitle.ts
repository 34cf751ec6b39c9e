import type { Indicator } from '@/lib/domain/indicator'
import { formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

/** Who produces an indicator's figures, and whether case by case. */
export function contextSubtitle({ producer, isVerified }: Indicator, t: Translator): string {
  return t('context.subtitle', {
    producer: formatPublisherName(producer, t),
    verified: t(isVerified ? 'context.verified' : 'context.notVerified'),
  })
}
