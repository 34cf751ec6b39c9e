import { formatCell } from '@/components/casualties/format-cell'
import { PageLink } from '@/components/layout/page-link'
import type { FigureCell } from '@/lib/domain/casualties-view'
import type { Comparison } from '@/lib/domain/comparison'
import type { PeriodComparison } from '@/lib/domain/month-comparisons'
import { formatMonth, formatPeriod } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { valueLink } from './comparison-sentence'

type OverviewComparisonProps = {
  /** The newest month, `YYYY-MM`. */
  readonly month: string
  readonly comparisons: readonly PeriodComparison<FigureCell>[]
  readonly t: Translator
  readonly locale: string
}

/** What other months stood at when they were as old as the newest: only those that the month's own values are like. */
export function OverviewComparison({ month, comparisons, t, locale }: OverviewComparisonProps) {
  return (
    <p>
      {comparisons.map((pair) => {
        const texts = shortTexts(pair, t, locale)
        return texts && <span key={pair.comparedWith}>{t.rich('comparison.short', texts)} </span>
      })}
      <PageLink href={`/${locale}/casualties/${month}#compared`}>
        {t('comparison.shortLink', { month: formatMonth(month, locale) })}
      </PageLink>
    </p>
  )
}

/** Both counts as known at one age, against the values that count today; null where that is not what was compared. */
function shortTexts({ comparedWith, other, comparisons }: PeriodComparison<FigureCell>, t: Translator, locale: string) {
  const [killed, injured] = ['civilians-killed', 'civilians-injured'].map((indicator) =>
    findSameAge(comparisons.find((candidate) => candidate.indicator === indicator)?.comparison),
  )
  if (comparedWith === 'year-to-date' || !killed || !injured || killed.age !== injured.age) return null
  return {
    period: formatPeriod(other, locale),
    age: killed.age,
    killed: valueLink(killed.other.value, locale),
    killedValue: formatCell(killed.other.value, t, locale),
    injured: valueLink(injured.other.value, locale),
    injuredValue: formatCell(injured.other.value, t, locale),
  }
}

function findSameAge(comparison: Comparison<FigureCell> | undefined) {
  return comparison?.kind === 'same-age' && comparison.newer.own === null ? comparison : null
}
