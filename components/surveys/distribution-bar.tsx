import { percent } from '@/components/charts/scale'
import type { AnswerShare } from '@/lib/domain/answer-share'
import type { DistributionEntry } from '@/lib/domain/wave-distribution'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'

type DistributionBarProps = {
  readonly shares: readonly AnswerShare[]
  /** The list below the bar: its numbers name the parts of the bar. */
  readonly entries: readonly DistributionEntry[]
  readonly t: Translator
  readonly locale: string
}

/** A share below it is too narrow for a number. */
const leastLabelled = 5

/** A whole distribution in one bar, in the order of the questionnaire. The shares stand as published, so it may end beside 100. */
export function DistributionBar({ shares, entries, t, locale }: DistributionBarProps) {
  const total = Math.round(shares.reduce((sum, share) => sum + share.percent, 0) * 100) / 100
  const length = Math.max(100, total)
  const starts = shares.map((_, index) => shares.slice(0, index).reduce((sum, share) => sum + share.percent, 0))
  return (
    <>
      <svg className="distribution-bar tone-opinion" width="100%" height="30" aria-hidden="true">
        {shares.map((share, index) => {
          const start = starts[index] ?? 0
          return (
            <g key={share.shareId} className={share.answer.kind === 'hard-to-say' ? 'part-hard' : 'part'}>
              <rect x={percent(start / length)} width={percent(share.percent / length)} y="1" height="28" />
              {share.percent >= leastLabelled && (
                <text x={percent((start + share.percent / 2) / length)} y="20" textAnchor="middle">
                  {entries.findIndex(({ answer }) => answer.id === share.answer.id) + 1}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <p className="muted">{t('surveys.wave.total', { total: formatNumber(total, locale) })}</p>
    </>
  )
}
