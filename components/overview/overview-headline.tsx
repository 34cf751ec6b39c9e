import { MonthProvenance } from '@/components/casualties/month-provenance'
import { MonthSentence } from '@/components/casualties/month-sentence'
import { PageLink } from '@/components/layout/page-link'
import type { CasualtiesView } from '@/lib/domain/casualties-view'
import { formatMonth } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'

type OverviewHeadlineProps = {
  readonly view: CasualtiesView
  readonly place: string
  /** First and last month of casualties, and the last month of fieldwork, as text; null on an earlier day. */
  readonly reach: { readonly first: string; readonly last: string; readonly survey: string } | null
  readonly t: Translator
  readonly locale: string
}

/** The newest month in a sentence, who says so, and how far the record reaches. */
export function OverviewHeadline({ view, place, reach, t, locale }: OverviewHeadlineProps) {
  const newest = view.months.at(-1)
  const killed = newest?.total?.cells.find((cell) => cell.indicator === 'civilians-killed')
  const injured = newest?.total?.cells.find((cell) => cell.indicator === 'civilians-injured')
  if (!newest || !killed || !injured) return <h1 className="headline">{t('overview.title')}</h1>
  return (
    <>
      <h1 className="headline">
        <MonthSentence month={newest.month} {...{ killed, injured, place, t, locale }} />
      </h1>
      <MonthProvenance cells={[killed, injured]} sources={view.sources} t={t} locale={locale} />
      <p className="intro">
        {t('overview.standfirst')} {reach && t('overview.reach', reach)}
      </p>
      <p>
        <PageLink href={`/${locale}/casualties/${newest.month}`}>
          {t('overview.month.all', { month: formatMonth(newest.month, locale) })}
        </PageLink>
      </p>
    </>
  )
}
