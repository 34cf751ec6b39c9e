import { percent } from '@/components/charts/scale'
import type { AnswerShare } from '@/lib/domain/answer-share'
import type { SurveyRow } from '@/lib/domain/survey-view'
import { marginRange } from './share-mark'

const height = 22
const middle = height / 2

/** Shares as dots on a scale from 0 to 100, each with its published margin. The numbers stand beside it as text. */
export function DistributionDots({ row, shares }: { readonly row: SurveyRow; readonly shares: readonly AnswerShare[] }) {
  return (
    <svg className="distribution-dots tone-opinion" width="100%" height={height} aria-hidden="true">
      <line className="zero-line" x1="0" x2="100%" y1={middle} y2={middle} />
      {[0, 25, 50, 75, 100].map((tick) => (
        <line key={tick} className="zero-line" x1={`${tick}%`} x2={`${tick}%`} y1={middle - 4} y2={middle + 4} />
      ))}
      {shares.map((share) => (
        <Dot key={share.shareId} row={row} share={share} />
      ))}
    </svg>
  )
}

function Dot({ row, share }: { readonly row: SurveyRow; readonly share: AnswerShare }) {
  const margin = marginRange(row, share)
  return (
    <>
      {margin && (
        <>
          <line className="dot-margin" x1={percent(margin.low / 100)} x2={percent(margin.high / 100)} y1={middle} y2={middle} />
          {[margin.low, margin.high].map((end) => (
            <line key={end} className="dot-margin" x1={percent(end / 100)} x2={percent(end / 100)} y1={middle - 5} y2={middle + 5} />
          ))}
        </>
      )}
      <circle className={row.wave.status === 'interim' ? 'dot-hollow' : 'dot'} cx={percent(share.percent / 100)} cy={middle} r="6" />
    </>
  )
}
