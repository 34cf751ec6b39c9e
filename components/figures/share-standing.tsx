import { PageLink } from '@/components/layout/page-link'
import { formatPercent } from '@/components/surveys/share-format'
import type { AnswerShare } from '@/lib/domain/answer-share'
import { shareStandingOf } from '@/lib/domain/share-standing'
import { formatDate } from '@/lib/format/date'
import { figureHref, formatPublisher } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { countsText } from './counts-text'

type ShareStandingProps = {
  readonly share: AnswerShare
  /** Every share of its answer in its fieldwork that is known on the day. */
  readonly releases: readonly AnswerShare[]
  readonly asOf: string | null
  readonly t: Translator
  readonly locale: string
}

/** Interim or final, what the other releases of the fieldwork said, and documents that disagree. */
export function ShareStanding({ share, releases, asOf, t, locale }: ShareStandingProps) {
  const { finals, interims, conflicts } = shareStandingOf(share, releases)
  const counts = countsText(asOf, t, locale)
  const lone = share.wave.status === 'interim' ? 'waitsForFinal' : 'newest'
  const line = (key: 'superseded' | 'replaces' | 'rival') => (other: AnswerShare) => (
    <p key={other.shareId}>
      {t.rich(`figures.share.${key}`, {
        counts,
        value: formatPercent(other, t, locale),
        date: formatDate(other.publishedOn, locale),
        publisher: formatPublisher(other.citations[0].source, t),
        link: (chunks) => <PageLink href={figureHref(other.shareId, locale)}>{chunks}</PageLink>,
      })}
    </p>
  )
  return (
    <div className="notice standing">
      {finals.length === 0 && <p>{t(`figures.share.${lone}`)}</p>}
      {finals.map(line('superseded'))}
      {interims.map(line('replaces'))}
      {conflicts.map(line('rival'))}
    </div>
  )
}
