import { ValueLink } from '@/components/figure/value-link'
import { formatPercent } from '@/components/surveys/share-format'
import { TableRegion } from '@/components/tables/table-region'
import { type AnswerShare, findPublication } from '@/lib/domain/answer-share'
import { formatDate, formatDateRange } from '@/lib/format/date'
import { formatShareSize } from '@/lib/format/sample'
import { figureHref, formatPublisher } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type ShareReleasesProps = {
  readonly share: AnswerShare
  /** In order of publication. */
  readonly releases: readonly AnswerShare[]
  readonly t: Translator
  readonly locale: string
}

/** The interim and final releases of one fieldwork, and documents that disagree; the value of the page is marked. */
export function ShareReleases({ share, releases, t, locale }: ShareReleasesProps) {
  const columns = ['published', 'status', 'share', 'size', 'fieldwork', 'document'] as const
  return (
    <section className="stack">
      <h2>{t('figures.releases.title')}</h2>
      <TableRegion label={t('figures.releases.label')}>
        <table className="data-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column} className={numeric.has(column) ? 'numeric' : undefined}>
                  {t(`figures.releases.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {releases.map((release) => (
              <ReleaseRow
                key={release.shareId}
                release={release}
                isThis={release.shareId === share.shareId}
                counts={doesCount(release, releases)}
                t={t}
                locale={locale}
              />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  )
}

const numeric: ReadonlySet<string> = new Set(['size', 'share'])

type ReleaseRowProps = { readonly release: AnswerShare; readonly isThis: boolean; readonly counts: boolean } & Pick<
  ShareReleasesProps,
  't' | 'locale'
>

function ReleaseRow({ release, isThis, counts, t, locale }: ReleaseRowProps) {
  const { wave, citations, publishedOn, shareId } = release
  return (
    <tr className={counts ? 'counts' : undefined}>
      <th scope="row" className="date">
        {findPublication(release) ? formatDate(publishedOn, locale) : t('common.notStated')}
      </th>
      <td>{t(`figures.share.${wave.status}`)}</td>
      <td className="numeric">
        <ValueLink href={figureHref(shareId, locale)} count={citations.length} isCurrent={isThis} t={t}>
          {formatPercent(release, t, locale)}
        </ValueLink>
        {isThis && <small className="muted"> {t('ladder.current')}</small>}
      </td>
      <td className="numeric">{formatShareSize(release, t, locale) ?? t('common.notStated')}</td>
      <td className="date">{formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale)}</td>
      <td>{formatPublisher(citations[0].source, t)}</td>
    </tr>
  )
}

/** The final release counts; where documents disagree about it, neither share does more than the other. */
function doesCount({ wave, shareId }: AnswerShare, releases: readonly AnswerShare[]): boolean {
  return wave.supersededBy === null && !releases.some((other) => other.wave.id === wave.id && other.shareId !== shareId)
}
