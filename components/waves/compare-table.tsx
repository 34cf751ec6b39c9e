import { PageLink } from '@/components/layout/page-link'
import { TableRegion } from '@/components/tables/table-region'
import { type AnswerShare, findPublication, type Wave } from '@/lib/domain/answer-share'
import type { Asked } from '@/lib/domain/asked-of'
import type { Margin } from '@/lib/domain/margin'
import type { AnswerComparison, WaveComparison } from '@/lib/domain/wave-comparison'
import { listRemarks } from '@/lib/domain/wave-view'
import { formatDate, formatDateRange } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'
import { CompareDifference, CompareJudgement } from './compare-judgement'
import { waveHref } from './wave-href'
import { WaveShares } from './wave-shares'

type CompareTableProps = { readonly comparison: WaveComparison; readonly t: Translator; readonly locale: string }

/** Both waves side by side, answer by answer. */
export function CompareTable({ comparison: { earlier, later, asked, answers, refusals }, t, locale }: CompareTableProps) {
  return (
    <TableRegion label={t('compare.table.label')}>
      <table className="data-table compare-table">
        <thead>
          <tr>
            <th scope="col">{t('compare.table.answer')}</th>
            {[earlier, later].map((wave, side) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one wave may have been chosen twice
              <th scope="col" className="numeric" key={side}>
                <WaveHead wave={wave} asked={asked[side] ?? null} t={t} locale={locale} />
              </th>
            ))}
            {refusals.length === 0 && (
              <>
                <th scope="col" className="numeric">
                  {t('compare.table.difference')}
                </th>
                <th scope="col">{t('compare.table.judgement')}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {answers.map((compared) => (
            <AnswerRow key={compared.answer.id} compared={compared} isRefused={refusals.length > 0} t={t} locale={locale} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

type WaveHeadProps = { readonly wave: Wave; readonly asked: Asked | null } & Omit<CompareTableProps, 'comparison'>

function WaveHead({ wave, asked, t, locale }: WaveHeadProps) {
  return (
    <>
      <PageLink href={waveHref(wave.id, locale)}>{formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale)}</PageLink>
      <small>{wave.publisher}</small>
      {asked && <small>{askedText(asked, t, locale)}</small>}
      {wave.status === 'interim' && <small>{t('waves.list.interim')}</small>}
    </>
  )
}

function askedText({ size, isAbout }: Asked, t: Translator, locale: string): string {
  if (size === null) return t('compare.table.askedNotStated')
  return t(isAbout ? 'compare.table.askedAbout' : 'compare.table.asked', { size: formatNumber(size, locale) })
}

type AnswerRowProps = { readonly compared: AnswerComparison; readonly isRefused: boolean } & Omit<CompareTableProps, 'comparison'>

function AnswerRow({ compared, isRefused, t, locale }: AnswerRowProps) {
  const { answer, earlier, later, difference } = compared
  const [first = null, second = null] = difference && 'margins' in difference.judgement ? difference.judgement.margins : []
  return (
    <tr>
      <th scope="row">
        {answer.label}
        {answer.kind === 'published-sum' && <small className="row-note">{t('compare.table.sum')}</small>}
      </th>
      <Side shares={earlier} margin={first} t={t} locale={locale} />
      <Side shares={later} margin={second} t={t} locale={locale} />
      {!isRefused && (
        <>
          <td className="numeric">
            <CompareDifference compared={compared} t={t} locale={locale} />
          </td>
          <td>
            <CompareJudgement compared={compared} t={t} />
          </td>
        </>
      )}
    </tr>
  )
}

type SideProps = { readonly shares: readonly AnswerShare[]; readonly margin: Margin | null } & Omit<CompareTableProps, 'comparison'>

function Side({ shares, margin, t, locale }: SideProps) {
  const days = new Set(shares.map((share) => publicationText(share, t, locale)))
  return (
    <td className="numeric">
      <WaveShares shares={shares} t={t} locale={locale} />
      {margin && (
        <small className="row-note">
          {t('compare.table.margin', { margin: margin.margin, share: formatNumber(margin.nearShare, locale) })}
        </small>
      )}
      {[...days].map((day) => (
        <small className="row-note" key={day}>
          {day}
        </small>
      ))}
      {listRemarks(shares).map((words) => (
        <small className="row-note" key={words}>
          {t('compare.table.remark', { words })}
        </small>
      ))}
    </td>
  )
}

function publicationText(share: AnswerShare, t: Translator, locale: string): string {
  const date = formatDate(share.publishedOn, locale)
  return findPublication(share) === null ? t('surveys.table.publicationNotStated', { date }) : date
}
