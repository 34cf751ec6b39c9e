import { indicatorNames } from '@/components/casualties/indicator-names'
import { PageLink } from '@/components/layout/page-link'
import type { FigureCell } from '@/lib/domain/casualties-view'
import { groupBy } from '@/lib/domain/group-by'
import type { PeriodComparison } from '@/lib/domain/month-comparisons'
import { record } from '@/lib/domain/record'
import { formatDate, formatPeriod } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { ComparisonSentence } from './comparison-sentence'

type MonthComparisonsProps = {
  readonly comparisons: readonly PeriodComparison<FigureCell>[]
  readonly t: Translator
  readonly locale: string
}

/** A month beside the one before and the year before, and the year to date: values as known at the same age, or why there are none. */
export function MonthComparisons({ comparisons, t, locale }: MonthComparisonsProps) {
  return (
    <section className="stack" aria-labelledby="compared">
      <h2 id="compared">{t('comparison.title')}</h2>
      <p className="muted">
        {t.rich('comparison.intro', { link: (chunks) => <PageLink href={`/${locale}/methodology#comparing`}>{chunks}</PageLink> })}
      </p>
      {comparisons.map((pair) => (
        <section className="stack" key={pair.comparedWith}>
          <h3>
            {t(`comparison.with.${pair.comparedWith}`, { own: formatPeriod(pair.own, locale), other: formatPeriod(pair.other, locale) })}
          </h3>
          <PairText pair={pair} t={t} locale={locale} />
        </section>
      ))}
    </section>
  )
}

type PairProps = { readonly pair: PeriodComparison<FigureCell>; readonly t: Translator; readonly locale: string }

function PairText({ pair, t, locale }: PairProps) {
  const { comparedWith, own, other, obstacle, comparisons } = pair
  if (obstacle) {
    return <p>{t(`comparison.${obstacle}`, { date: formatDate(record.startDay, locale), period: formatPeriod(other, locale) })}</p>
  }
  const groups = groupBy(comparisons, ({ indicator, comparison }) => (comparison.kind === 'unpublished' ? comparison.missing : indicator))
  return (
    <ul>
      {[...groups].map(([key, group]) => {
        const [{ comparison }] = group
        const indicator = indicatorNames(group, t)
        return (
          <li key={key}>
            {comparison.kind === 'unpublished' ? (
              unpublishedText(comparison.missing, indicator, { pair, t, locale })
            ) : (
              <ComparisonSentence {...{ indicator, comparison, comparedWith, own, other, t, locale }} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function unpublishedText(missing: 'own' | 'other' | 'both', indicator: string, { pair, t, locale }: PairProps) {
  const [own, other] = [formatPeriod(pair.own, locale), formatPeriod(pair.other, locale)]
  const periods = missing === 'both' ? t('comparison.either', { own, other }) : missing === 'own' ? own : other
  if (pair.comparedWith !== 'year-to-date') return t('comparison.noMonth', { indicator, periods })
  return t.rich('comparison.noTotal', {
    indicator,
    periods,
    link: (chunks) => <PageLink href={`/${locale}/methodology#adding`}>{chunks}</PageLink>,
  })
}
