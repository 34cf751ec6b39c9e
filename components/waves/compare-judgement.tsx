import type { AnswerComparison } from '@/lib/domain/wave-comparison'
import type { Translator } from '@/lib/format/translator'
import { formatChange } from '@/lib/format/value'

type CompareJudgementProps = { readonly compared: AnswerComparison; readonly t: Translator }

/** `+8 points`, or that none is computed. */
export function CompareDifference({ compared: { difference }, t, locale }: CompareJudgementProps & { readonly locale: string }) {
  if (!difference) return <span className="muted">{t('compare.table.noDifference')}</span>
  const { points } = difference
  return <span className="value">{t('ladder.points', { change: formatChange(points, locale), count: Math.abs(points) })}</span>
}

/** What the published margins let one say of the difference, in a sentence. */
export function CompareJudgement({ compared, t }: CompareJudgementProps) {
  return judgementText(compared, t)
}

function judgementText({ difference, earlier, later }: AnswerComparison, t: Translator): string {
  if (!difference) return t(earlier.length > 1 || later.length > 1 ? 'compare.judgement.conflict' : 'compare.judgement.missing')
  const { judgement } = difference
  if (judgement.kind === 'equal') return t('compare.judgement.equal')
  const [first, second] = judgement.margins
  const sizes = { first: first?.margin ?? '', second: second?.margin ?? '' }
  if (judgement.kind === 'between') {
    const larger = judgement.nearest.map(({ margin }) => margin).reduce((one, other) => (Number(other) > Number(one) ? other : one))
    return t('compare.judgement.between', { ...sizes, larger })
  }
  if (judgement.kind !== 'unsaid') return t(`compare.judgement.${judgement.kind}`, sizes)
  const missing =
    judgement.reason === 'no-population'
      ? [...earlier, ...later].filter(({ wave }) => wave.population === null)
      : judgement.margins.filter((margin) => margin === null)
  return t(`compare.judgement.unsaid.${judgement.reason}`, { ...sizes, waves: missing.length })
}
