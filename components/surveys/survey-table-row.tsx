import { ValueLink } from '@/components/figure/value-link'
import { PageLink } from '@/components/layout/page-link'
import type { AnswerShare } from '@/lib/domain/answer-share'
import { wholeOf } from '@/lib/domain/asked-of'
import { groupBy } from '@/lib/domain/group-by'
import { marginForm } from '@/lib/domain/margin'
import { marginOf, type SurveyCell, type SurveyRow } from '@/lib/domain/survey-view'
import { formatGroup } from '@/lib/format/names'
import { formatWhole } from '@/lib/format/sample'
import { figureHref, formatPublisher, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'
import { formatMarginPair, formatPercent, formatPublications, rowId, rowSources } from './share-format'
import { WaveHeading } from './wave-heading'

type SurveyTableRowProps = {
  readonly row: SurveyRow
  readonly hasGroups: boolean
  readonly t: Translator
  readonly locale: string
}

export function SurveyTableRow({ row, hasGroups, t, locale }: SurveyTableRowProps) {
  const { wave, group, cells } = row
  return (
    <tr id={rowId(wave.id, group.id)} className={row.finalWave ? 'superseded' : undefined}>
      <th scope="row">
        <WaveHeading row={row} t={t} locale={locale} />
      </th>
      {hasGroups && <td>{formatGroup(group, locale)}</td>}
      <td className="numeric sample">
        <SampleSize row={row} t={t} locale={locale} />
        <Margins row={row} t={t} locale={locale} />
      </td>
      {cells.map((cell) => (
        <td className="numeric" key={cell.answer.id}>
          <Shares {...{ row, cell, t, locale }} />
        </td>
      ))}
      <td>
        {formatPublications(row, t, locale)}
        {rowSources(row).map((source) => (
          <small key={source.id}>
            <PageLink href={sourceHref(source.id, locale)}>{formatPublisher(source, t)}</PageLink>
          </small>
        ))}
      </td>
    </tr>
  )
}

type SharesProps = { readonly row: SurveyRow; readonly cell: SurveyCell; readonly t: Translator; readonly locale: string }

function Shares({ row, cell, t, locale }: SharesProps) {
  if (cell.shares.length === 0) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('surveys.table.notPublished')}</span>
      </>
    )
  }
  return (
    <>
      {cell.shares.length > 1 && <small className="muted">{t('surveys.table.conflict')}</small>}
      {cell.shares.map((share) => (
        <div key={share.shareId} className={cell.shares.length > 1 ? 'share-conflict' : undefined}>
          <ValueLink href={figureHref(share.shareId, locale)} count={share.citations.length} t={t}>
            {formatPercent(share, t, locale)}
          </ValueLink>
          <CellMargin row={row} share={share} t={t} />
          {cell.shares.length > 1 && <ShareDocument share={share} t={t} locale={locale} />}
        </div>
      ))}
    </>
  )
}

/** Where documents disagree, each share has its own beside it. */
function ShareDocument({ share, t, locale }: { readonly share: AnswerShare; readonly t: Translator; readonly locale: string }) {
  const [{ source }] = share.citations
  return (
    <small>
      <PageLink href={sourceHref(source.id, locale)}>{formatPublisher(source, t)}</PageLink>
    </small>
  )
}

/** The margin that the chart draws for the share. */
function CellMargin({ row, share, t }: Omit<SharesProps, 'cell' | 'locale'> & { readonly share: AnswerShare }) {
  const pair = marginOf(row, share)
  if (pair === null) return null
  const isBound = marginForm(pair, row.wave.marginNote) === 'bound'
  return <small>{t(isBound ? 'surveys.table.cellBound' : 'surveys.table.cellMargin', { margin: pair.margin })}</small>
}

type RowProps = { readonly row: SurveyRow; readonly t: Translator; readonly locale: string }

/** Of those who were asked the question; of the whole wave where that is not stated, and of groups. */
function SampleSize({ row: { wave, asked }, t, locale }: RowProps) {
  const whole = formatWhole(wave, locale)
  const size = asked?.size ?? null
  if (size === null) {
    if (whole === null) return <span className="muted">{t('common.notStated')}</span>
    return (
      <>
        {whole}
        <small>{t(asked ? 'surveys.table.ofUnknownPart' : 'surveys.table.wholeWave')}</small>
      </>
    )
  }
  const number = formatNumber(size, locale)
  const isPart = size !== wholeOf(wave)
  return (
    <>
      {asked?.isAbout ? t('surveys.table.aboutSize', { size: number }) : number}
      {isPart && <small>{t('surveys.table.ofQuestion', { whole: whole ?? t('common.notStated') })}</small>}
    </>
  )
}

/** As published: the pairs nearest to the shares, one line a sample size; else the publisher's words. Never computed. */
function Margins({ row: { wave, asked, margins, marginStatement }, t, locale }: RowProps) {
  if (marginStatement !== null) {
    if (asked?.size) return <small>{marginStatement}</small>
    return <small>{t(`surveys.table.${wholeOf(wave) === null ? 'marginOfOthers' : 'marginOfWhole'}`, { words: marginStatement })}</small>
  }
  return [...groupBy(margins, ({ sampleSize }) => sampleSize)].map(([size, pairs]) => {
    const list = pairs.map((pair) => formatMarginPair(pair, wave.marginNote, t)).join(', ')
    return (
      <small key={size}>
        {size === asked?.size ? list : t('surveys.table.marginOfSize', { pairs: list, size: formatNumber(size, locale) })}
      </small>
    )
  })
}
