import type { ReactNode } from 'react'
import { ValueLink } from '@/components/figure/value-link'
import { PageLink } from '@/components/layout/page-link'
import type { AnswerOption } from '@/lib/domain/answer-share'
import type { WaveRelease } from '@/lib/domain/wave-ladder'
import { formatDateRange } from '@/lib/format/date'
import { formatAnswer } from '@/lib/format/names'
import { figureHref, formatPublisher, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatChange, formatNumber } from '@/lib/format/value'
import { formatPercent, formatPublications, rowSources } from './share-format'

type RowProps = { readonly releases: readonly WaveRelease[]; readonly t: Translator; readonly locale: string }

/** One column a release, the one that counts said in words. */
export function ReleaseHeadings({ releases, asOf, t }: Omit<RowProps, 'locale'> & { readonly asOf: string | null }) {
  return (
    <thead>
      <tr>
        <th scope="col">{t('surveys.releases.fact')}</th>
        {releases.map(({ row: { wave }, isCurrent }) => (
          <th scope="col" key={wave.id}>
            {t(`surveys.releases.${wave.status}`)}
            {isCurrent && <small className="muted"> {t(asOf ? 'surveys.releases.countedThen' : 'surveys.releases.counts')}</small>}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** The share of one answer in each release, with its difference to the one before. */
export function AnswerRow({ answer, releases, t, locale }: RowProps & { readonly answer: AnswerOption }) {
  return (
    <tr>
      <th scope="row">{formatAnswer(answer, locale)}</th>
      {releases.map(({ row, changes, isCurrent }) => (
        <td key={row.wave.id} className={isCurrent ? 'current' : undefined}>
          <ReleaseShares answer={answer} row={row} t={t} locale={locale} />
          <PointChange change={changes.get(answer.id) ?? null} t={t} locale={locale} />
        </td>
      ))}
    </tr>
  )
}

function ReleaseShares({ answer, row, t, locale }: Omit<RowProps, 'releases'> & { answer: AnswerOption; row: WaveRelease['row'] }) {
  const shares = row.cells.find((cell) => cell.answer.id === answer.id)?.shares ?? []
  if (shares.length === 0) return <span className="muted">{t('surveys.table.notPublished')}</span>
  return shares.map((share) => (
    <div key={share.shareId}>
      <ValueLink href={figureHref(share.shareId, locale)} count={share.citations.length} t={t}>
        {formatPercent(share, t, locale)}
      </ValueLink>
    </div>
  ))
}

function PointChange({ change, t, locale }: Omit<RowProps, 'releases'> & { readonly change: number | null }) {
  if (change === null) return null
  return <small className="muted">{t('ladder.points', { change: formatChange(change, locale), count: Math.abs(change) })}</small>
}

/** When each release was published, of which interviews, and where it was read. */
export function ReleaseFacts({ releases, t, locale }: RowProps) {
  const facts: readonly {
    readonly term: 'published' | 'fieldwork' | 'size' | 'document'
    readonly of: (release: WaveRelease) => ReactNode
  }[] = [
    {
      term: 'published',
      of: ({ row }) => formatPublications(row, t, locale),
    },
    { term: 'fieldwork', of: ({ row: { wave } }) => formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale) },
    { term: 'size', of: ({ row: { wave } }) => (wave.sampleSize === null ? t('common.notStated') : formatNumber(wave.sampleSize, locale)) },
    { term: 'document', of: ({ row }) => <Documents row={row} t={t} locale={locale} /> },
  ]
  return facts.map(({ term, of }) => (
    <tr key={term}>
      <th scope="row">{t(`surveys.releases.${term}`)}</th>
      {releases.map((release) => (
        <td key={release.row.wave.id}>{of(release)}</td>
      ))}
    </tr>
  ))
}

function Documents({ row, t, locale }: Omit<RowProps, 'releases'> & { readonly row: WaveRelease['row'] }) {
  return [...rowSources(row)].map((source) => (
    <div key={source.id}>
      <PageLink href={sourceHref(source.id, locale)}>{formatPublisher(source, t)}</PageLink>
    </div>
  ))
}
