import { Downloads } from '@/components/figure/downloads'
import type { SoleReport } from '@/lib/domain/survey-view'
import type { WaveComparison } from '@/lib/domain/wave-comparison'
import type { Translator } from '@/lib/format/translator'
import { type SharesQuery, sharesSearch } from '@/lib/query/shares-query'
import { CompareCautions } from './compare-cautions'
import { CompareNotes } from './compare-notes'
import { CompareRefusals } from './compare-refusals'
import { CompareTable } from './compare-table'

type CompareSectionsProps = {
  readonly comparison: WaveComparison
  readonly soleReport: SoleReport | null
  /** Of exactly the shares that are shown. */
  readonly shares: SharesQuery
  readonly t: Translator
  readonly locale: string
}

/** Two waves of a question: why they are not compared, or what their difference says, with what to know before quoting it. */
export function CompareSections({ comparison, soleReport, shares, t, locale }: CompareSectionsProps) {
  return (
    <>
      <CompareRefusals {...{ comparison, t, locale }} />
      <CompareTable {...{ comparison, t, locale }} />
      <CompareCautions {...{ comparison, soleReport, t, locale }} />
      <CompareNotes {...{ comparison, t }} />
      <section className="stack">
        <h2>{t('compare.download')}</h2>
        <p>{t('compare.downloads')}</p>
        <Downloads table="answer-shares" search={sharesSearch(shares)} t={t} />
      </section>
    </>
  )
}
