import { ValueLink } from '@/components/figure/value-link'
import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import { TableRegion } from '@/components/tables/table-region'
import { groupBy } from '@/lib/domain/group-by'
import type { SourceShare } from '@/lib/domain/source-view'
import { formatDateRange } from '@/lib/format/date'
import { formatAnswer, formatGroup, formatQuestion } from '@/lib/format/names'
import { figureHref, waveHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'

type SourceSharesProps = { readonly shares: readonly SourceShare[]; readonly t: Translator; readonly locale: string }

/** The survey shares of a document, a table a question. */
export function SourceShares({ shares, t, locale }: SourceSharesProps) {
  return [...groupBy(shares, ({ question }) => question.id).values()].map((group) => (
    <QuestionShares key={group[0].question.id} shares={group} t={t} locale={locale} />
  ))
}

function QuestionShares({ shares, t, locale }: SourceSharesProps & { readonly shares: readonly [SourceShare, ...SourceShare[]] }) {
  const [{ question }] = shares
  const columns = ['wave', 'group', 'answer', 'percent', 'locator', 'status'] as const
  return (
    <section>
      <h3>
        <PageLink href={`/${locale}/surveys/${encodeURIComponent(question.id)}`}>{formatQuestion(question, locale)}</PageLink>
      </h3>
      <TableRegion label={t('sources.shares.label', { question: formatQuestion(question, locale) })}>
        <table className="data-table read-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column} className={column === 'percent' ? 'numeric' : undefined}>
                  {t(`sources.shares.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shares.map((share) => (
              <ShareRow key={share.shareId} share={share} t={t} locale={locale} />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  )
}

function ShareRow({ share, t, locale }: { readonly share: SourceShare } & Pick<SourceSharesProps, 't' | 'locale'>) {
  const { wave, group, answer, percent, citation } = share
  return (
    <tr id={share.shareId}>
      <th scope="row">
        <PageLink href={waveHref(wave.id, locale)}>{formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale)}</PageLink>
        {citation.note && (
          <small className="row-note">
            <RecordWords text={citation.note} words={[citation.note]} locale={locale} />
          </small>
        )}
      </th>
      <td>{formatGroup(group, locale)}</td>
      <td>{formatAnswer(answer, locale)}</td>
      <td className="numeric">
        <ValueLink href={figureHref(share.shareId, locale)} t={t}>
          {t('values.percent', { number: formatNumber(percent, locale) })}
        </ValueLink>
      </td>
      <td>{citation.locator && <RecordWords text={citation.locator} words={[citation.locator]} locale={locale} />}</td>
      <td>{t(`sources.source.${wave.status}`)}</td>
    </tr>
  )
}
