import { formatCell } from '@/components/casualties/format-cell'
import { PageLink } from '@/components/layout/page-link'
import type { FigureCell } from '@/lib/domain/casualties-view'
import type { Aged, AgeSpan, Comparison } from '@/lib/domain/comparison'
import { addDays } from '@/lib/domain/date'
import type { ComparedWith } from '@/lib/domain/month-comparisons'
import type { Period } from '@/lib/domain/period'
import { formatDate, formatPeriod } from '@/lib/format/date'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'

type ComparisonSentenceProps = {
  readonly indicator: string
  readonly comparison: Exclude<Comparison<FigureCell>, { readonly kind: 'unpublished' }>
  readonly comparedWith: ComparedWith
  readonly own: Period
  readonly other: Period
  readonly t: Translator
  readonly locale: string
}

/** How one count compares, or why it does not: totals of years stand side by side even where they are not alike. */
export function ComparisonSentence({ comparison, ...props }: ComparisonSentenceProps) {
  if (comparison.kind === 'same-age') return <SameAge {...props} comparison={comparison} />
  const { t, locale, own, other } = props
  const periods = { own: formatPeriod(own, locale), other: formatPeriod(other, locale) }
  if (props.comparedWith === 'year-to-date') {
    return t.rich('comparison.totals', { ...sides(comparison, props), ownAge: comparison.own.age, otherAge: comparison.other.age })
  }
  const { indicator } = props
  if (comparison.kind === 'apart') {
    const ages = { ownAges: agesText(comparison.ages.own, t), otherAges: agesText(comparison.ages.other, t) }
    return t('comparison.apart', { indicator, ...periods, ...ages })
  }
  const day = formatDate(addDays(own.end, comparison.ownAge), locale)
  return t('comparison.tooEarly', { indicator, ...periods, first: comparison.ages.other.first, day, age: comparison.ownAge })
}

type Props = Omit<ComparisonSentenceProps, 'comparison'>
type SameAgeProps = Props & { readonly comparison: Extract<Comparison<FigureCell>, { readonly kind: 'same-age' }> }

function SameAge({ comparison, ...props }: SameAgeProps) {
  const { t, locale } = props
  return (
    <>
      {t.rich('comparison.sameAge', { ...sides(comparison, props), age: comparison.age })}{' '}
      {differenceText(comparison.difference, formatPeriod(props.own, locale), t, locale)}
      {newerText(comparison.newer.own, props.own, props)}
      {newerText(comparison.newer.other, props.other, props)}
    </>
  )
}

/** Both values with period and publication, each leading to its page. */
function sides({ own, other }: { readonly own: Aged<FigureCell>; readonly other: Aged<FigureCell> }, props: Props) {
  const { indicator, t, locale } = props
  return {
    indicator,
    own: valueLink(own.value, locale),
    ownValue: formatCell(own.value, t, locale),
    ownPeriod: formatPeriod(props.own, locale),
    ownDate: formatDate(own.value.publishedOn, locale),
    other: valueLink(other.value, locale),
    otherValue: formatCell(other.value, t, locale),
    otherPeriod: formatPeriod(props.other, locale),
    otherDate: formatDate(other.value.publishedOn, locale),
  }
}

function differenceText(difference: number | null, own: string, t: Translator, locale: string): string {
  if (difference === null) return t('comparison.notSubtracted')
  if (difference === 0) return t('comparison.noDifference')
  return t(difference > 0 ? 'comparison.more' : 'comparison.fewer', { own, number: formatNumber(Math.abs(difference), locale) })
}

function newerText(newer: Aged<FigureCell> | null, period: Period, { t, locale }: Props) {
  if (newer === null) return null
  const texts = {
    period: formatPeriod(period, locale),
    number: formatCell(newer.value, t, locale),
    date: formatDate(newer.value.publishedOn, locale),
  }
  return <> {t.rich('comparison.newer', { ...texts, value: valueLink(newer.value, locale) })}</>
}

/** For a text with a number that leads to its page. */
export function valueLink({ figureId }: FigureCell, locale: string) {
  return (chunks: React.ReactNode) => (
    <PageLink className="value-link" href={figureHref(figureId, locale)}>
      {chunks}
    </PageLink>
  )
}

function agesText({ first, last }: AgeSpan, t: Translator): string {
  return first === last ? String(first) : t('comparison.ages', { first, last })
}
