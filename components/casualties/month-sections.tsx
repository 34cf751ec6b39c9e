import { MonthComparisons } from '@/components/comparison/month-comparisons'
import { ExperienceNote } from '@/components/completeness/experience-note'
import { Downloads } from '@/components/figure/downloads'
import { SourceLink } from '@/components/figure/source-link'
import { PageLink } from '@/components/layout/page-link'
import type { FigureCell } from '@/lib/domain/casualties-view'
import type { Completeness } from '@/lib/domain/completeness'
import { addMonths } from '@/lib/domain/date'
import type { PeriodComparison } from '@/lib/domain/month-comparisons'
import type { MonthView } from '@/lib/domain/month-view'
import { upperFirst } from '@/lib/format/breakdown'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { formatDate, formatMonth } from '@/lib/format/date'
import { sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { figuresSearch } from '@/lib/query/figures-query'
import { monthQuery } from '@/lib/query/month-query'
import { CasualtiesTable } from './casualties-table'
import { MonthLadders } from './month-ladders'
import { MonthProvenance } from './month-provenance'
import { MonthSentence } from './month-sentence'

type MonthSectionsProps = {
  readonly month: string
  readonly asOf: string | null
  readonly view: MonthView
  readonly comparisons: readonly PeriodComparison<FigureCell>[]
  readonly completeness: Completeness | null
  readonly place: string
  readonly previous: string | null
  readonly next: string | null
  /** With the namespace `charts`. */
  readonly messages: Partial<Messages>
  readonly t: Translator
  readonly locale: Locale
}

/** Everything known about one month: sentence, totals, splits, every published value, documents, files. */
export function MonthSections(props: MonthSectionsProps) {
  const { month, asOf, view, comparisons, completeness, place, messages, t, locale } = props
  const name = formatMonth(month, locale)
  const killed = latestTotal(view, 'civilians-killed')
  const injured = latestTotal(view, 'civilians-injured')
  return (
    <>
      <p className="kicker">{t('month.title', { place, month: name })}</p>
      {killed && injured ? (
        <h1 className="headline">
          <MonthSentence month={month} {...{ killed, injured, place, t, locale }} />
        </h1>
      ) : (
        <h1 className="headline">{upperFirst(name)}</h1>
      )}
      {killed && injured && <MonthProvenance cells={[killed, injured]} sources={view.sources} t={t} locale={locale} />}
      <p className="intro">{t('casualties.intro')}</p>
      {killed && completeness && month >= completeness.recentFrom && <ExperienceNote completeness={completeness} t={t} locale={locale} />}
      <MonthLinks {...props} />
      {view.ladders.totals.length === 0 && view.splits.length === 0 && asOf ? (
        <p>{t('month.nothing', { month: name, date: formatDate(asOf, locale) })}</p>
      ) : (
        <>
          <MonthTables {...props} />
          <MonthComparisons comparisons={comparisons} t={t} locale={locale} />
          <MonthLadders ladders={view.ladders} {...{ asOf, messages, t, locale }} />
          <MonthDocuments {...props} />
        </>
      )}
    </>
  )
}

function MonthLinks({ month, previous, next, t, locale }: MonthSectionsProps) {
  const around = new URLSearchParams({ from: addMonths(month, -12), to: addMonths(month, 12) })
  return (
    <ul className="quick-choices">
      {previous && (
        <li>
          <PageLink href={`/${locale}/casualties/${previous}`}>{t('month.previous', { month: formatMonth(previous, locale) })}</PageLink>
        </li>
      )}
      {next && (
        <li>
          <PageLink href={`/${locale}/casualties/${next}`}>{t('month.next', { month: formatMonth(next, locale) })}</PageLink>
        </li>
      )}
      <li>
        <PageLink href={`/${locale}/casualties?${around}#month-${month}`}>{t('month.inExplorer')}</PageLink>
      </li>
      <li>
        <PageLink href={`/${locale}/casualties/totals`}>{t('month.inTotals')}</PageLink>
      </li>
    </ul>
  )
}

function MonthTables({ view, t, locale }: MonthSectionsProps) {
  const missing = view.missing.map((split) => t(`month.missingSplit.${split}`))
  return (
    <>
      {view.splits.length === 0 && (
        <section className="stack">
          <h2>{t('month.totals')}</h2>
          <CasualtiesTable label={t('month.totals')} view={view.total} split={null} t={t} locale={locale} />
        </section>
      )}
      {view.splits.map(({ split, view: part }) => (
        <section className="stack" key={split}>
          <h2>{t(`month.splits.${split}`)}</h2>
          <CasualtiesTable isOneMonth label={t(`month.splits.${split}`)} view={part} split={split} t={t} locale={locale} />
        </section>
      ))}
      {missing.length > 0 && <p>{t('month.missing', { splits: missing.join(', ') })}</p>}
    </>
  )
}

function MonthDocuments({ month, asOf, view, t, locale }: MonthSectionsProps) {
  const search = figuresSearch(monthQuery(month, asOf))
  return (
    <div className="columns">
      <section className="stack">
        <h2>{t('month.sources')}</h2>
        <ul>
          {Object.values(view.sources).map((source) => (
            <li key={source.id}>
              <SourceLink source={source} href={sourceHref(source.id, locale)} t={t} />
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{t('month.download')}</h2>
        <p>{t('month.downloadIntro')}</p>
        <Downloads table="casualties" search={search} t={t} />
      </section>
    </div>
  )
}

function latestTotal(view: MonthView, indicator: string): FigureCell | undefined {
  return view.total.months[0]?.total?.cells.find((cell) => cell.indicator === indicator)
}
