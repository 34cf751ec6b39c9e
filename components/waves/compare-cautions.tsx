import { Fragment, type ReactNode } from 'react'
import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import type { AnswerShare, Wave } from '@/lib/domain/answer-share'
import type { SoleReport } from '@/lib/domain/survey-view'
import type { WaveComparison } from '@/lib/domain/wave-comparison'
import { formatDateRange } from '@/lib/format/date'
import { formatPublisherName, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type CompareCautionsProps = {
  readonly comparison: WaveComparison
  readonly soleReport: SoleReport | null
  readonly t: Translator
  readonly locale: string
}

/** What a reader must know of the two waves before the numbers are quoted. */
export function CompareCautions({ comparison, soleReport, t, locale }: CompareCautionsProps) {
  const { earlier, later, answers } = comparison
  const cautions = [
    ...(soleReport ? [<SoleReportCaution key="sole" report={soleReport} t={t} locale={locale} />] : []),
    ...waveCautions(earlier, { shares: answers.flatMap((answer) => answer.earlier), other: later, t, locale }),
    ...waveCautions(later, { shares: answers.flatMap((answer) => answer.later), other: earlier, t, locale }),
  ]
  if (cautions.length === 0) return null
  return (
    <section className="stack">
      <h2>{t('compare.caution.title')}</h2>
      <ul>
        {cautions.map((caution, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences without an identity, never reordered
          <li key={index}>{caution}</li>
        ))}
      </ul>
    </section>
  )
}

function SoleReportCaution({
  report: { source, waves },
  t,
  locale,
}: {
  readonly report: SoleReport
  readonly t: Translator
  readonly locale: string
}) {
  return t.rich('compare.caution.soleReport', {
    count: waves.length,
    source: formatPublisherName(source.publisher, t),
    link: (chunks) => <PageLink href={sourceHref(source.id, locale)}>{chunks}</PageLink>,
  })
}

type WaveOptions = { readonly shares: readonly AnswerShare[]; readonly other: Wave; readonly t: Translator; readonly locale: string }

/** What both waves have in common needs no caution. */
function waveCautions(wave: Wave, { shares, other, t, locale }: WaveOptions): ReactNode[] {
  const dates = formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale)
  const { publisher, coverageNote } = wave
  return [
    ...(wave.status === 'interim' ? [t('compare.caution.interim', { dates })] : []),
    ...pressCautions(shares, { dates, publisher: formatPublisherName(publisher, t), t, locale }),
    ...(coverageNote && coverageNote !== other.coverageNote
      ? [
          <RecordWords
            key="remark"
            text={t('compare.caution.remark', { dates, words: coverageNote })}
            words={[coverageNote]}
            locale={locale}
          />,
        ]
      : []),
  ]
}

type PressOptions = { readonly dates: string; readonly publisher: string; readonly t: Translator; readonly locale: string }

/** Shares that were read in the press alone. */
function pressCautions(shares: readonly AnswerShare[], { dates, publisher, t, locale }: PressOptions): ReactNode[] {
  const sources = new Map(shares.flatMap(({ citations }) => citations.map(({ source }) => [source.id, source])))
  const [first, ...others] = sources.values()
  if (!first || [...sources.values()].some(({ kind }) => kind === 'primary')) return []
  if (others.length > 0) return [t('compare.caution.reports', { dates, publisher })]
  return [
    <Fragment key="report">
      {t.rich('compare.caution.report', {
        dates,
        publisher: formatPublisherName(first.publisher, t),
        link: (chunks) => <PageLink href={sourceHref(first.id, locale)}>{chunks}</PageLink>,
      })}
    </Fragment>,
  ]
}
