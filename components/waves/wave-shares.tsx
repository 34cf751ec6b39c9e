import { ValueLink } from '@/components/figure/value-link'
import { PageLink } from '@/components/layout/page-link'
import { formatPercent } from '@/components/surveys/share-format'
import type { AnswerShare } from '@/lib/domain/answer-share'
import { figureHref, formatPublisher, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type WaveSharesProps = { readonly shares: readonly AnswerShare[]; readonly t: Translator; readonly locale: string }

/** The share of one answer in one wave; where documents disagree, each share with its document. */
export function WaveShares({ shares, t, locale }: WaveSharesProps) {
  if (shares.length === 0) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('surveys.table.notPublished')}</span>
      </>
    )
  }
  const isConflict = shares.length > 1
  return (
    <>
      {isConflict && <small className="muted">{t('surveys.table.conflict')}</small>}
      {shares.map((share) => (
        <div key={share.shareId} className={isConflict ? 'share-conflict' : undefined}>
          <ValueLink href={figureHref(share.shareId, locale)} count={share.citations.length} t={t}>
            {formatPercent(share, t, locale)}
          </ValueLink>
          {isConflict && (
            <small>
              <PageLink href={sourceHref(share.citations[0].source.id, locale)}>{formatPublisher(share.citations[0].source, t)}</PageLink>
            </small>
          )}
        </div>
      ))}
    </>
  )
}
