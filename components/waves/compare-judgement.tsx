import type { AnswerComparison } from '@/lib/domain/wave-comparison'
import type { Translator } from '@/lib/format/translator'
import { formatChange, formatDecimal } from '@/lib/format/value'

type CompareJudgementProps = { readonly compared: AnswerComparison; readonly t: Translator; readonly locale: string }

/** `+8 points`, or that none is computed. */
export function CompareDifference({ compared: { difference }, t, locale }: CompareJudgementProps) {
  if (!difference) return <span className="muted">{t('compare.table.noDifference')}</span>
  const { points } = difference
  return <span className="value">{t('ladder.points', { change: formatChange(points, locale), count: Math.abs(points) })}</span>
}

/** What the published margins let one say of the difference, in a sentence. */
export function CompareJudgement({ compared, t, locale }: CompareJudgementProps) {
  return judgementText(compared, t, locale)
}

function judgementText({ difference, earlier, later }: AnswerComparison, t: Translator, locale: string): string {
  if (!difference) return t(earlier.length > 1 || later.length > 1 ? 'compare.judgement.conflict' : 'compare.judgement.missing')
  const { judgement } = difference
  if (judgement.kind === 'equal') return t('compare.judgement.equal')
  const [first, second] = judgement.margins
  const sizes = { first: formatDecimal(first?.margin ?? '', locale), second: formatDecimal(second?.margin ?? '', locale) }
  if (judgement.kind === 'between') {
    const larger = judgement.nearest.map(({ margin }) => margin).reduce((one, other) => (Number(other) > Number(one) ? other : one))
    return t('compare.judgement.between', { ...sizes, larger: formatDecimal(larger, locale) })
  }
  if (judgement.kind !== 'unsaid') return t(`compare.judgement.${judgement.kind}`, sizes)
  const missing =
    judgement.reason === 'no-population'
      ? [...earlier, ...later].filter(({ wave }) => wave.population === null)
      : judgement.margins.filter((margin) => margin === null)
  return t(`compare.judgement.unsaid.${judgement.reason}`, { ...sizes, waves: missing.length })
}
