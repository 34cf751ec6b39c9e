import { PageLink } from '@/components/layout/page-link'
import { type AnswerShare, findPublication, type Wave } from '@/lib/domain/answer-share'
import type { Asked } from '@/lib/domain/asked-of'
import { formatDate, formatDateRange } from '@/lib/format/date'
import { formatPublisherName, waveHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { askedText } from './asked-text'

type CompareWaveProps = {
  readonly wave: Wave
  readonly asked: Asked | null
  /** Those that are compared. */
  readonly shares: readonly AnswerShare[]
  readonly t: Translator
  readonly locale: string
}

/** Who interviewed when, how many were asked, and when the shares were published. */
export function CompareWave({ wave, asked, shares, t, locale }: CompareWaveProps) {
  const lines = [
    formatPublisherName(wave.publisher, t),
    ...(wave.status === 'interim' ? [t('waves.list.interim')] : []),
    ...(asked ? [askedText(asked, t, locale)] : []),
    ...new Set(shares.map((share) => publicationText(share, t, locale))),
  ]
  return (
    <>
      <PageLink href={waveHref(wave.id, locale)}>{formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale)}</PageLink>
      {lines.map((line) => (
        <small key={line}>{line}</small>
      ))}
    </>
  )
}

function publicationText(share: AnswerShare, t: Translator, locale: string): string {
  const date = formatDate(share.publishedOn, locale)
  return t(findPublication(share) === null ? 'compare.table.knownFrom' : 'compare.table.published', { date })
}
