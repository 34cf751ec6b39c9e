import { RecordWords } from '@/components/layout/record-words'
import { formatMarginPair } from '@/components/surveys/share-format'
import type { AnswerShare, Wave } from '@/lib/domain/answer-share'
import type { Margin } from '@/lib/domain/margin'
import { isSizeRemark, marginsUsed } from '@/lib/domain/share-difference'
import type { AnswerComparison, WaveComparison } from '@/lib/domain/wave-comparison'
import { listRemarks } from '@/lib/domain/wave-view'
import { formatDateRange } from '@/lib/format/date'
import { formatAnswer } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import { CompareDifference, CompareJudgement } from './compare-judgement'
import { WaveShares } from './wave-shares'

type CompareRowsProps = {
  readonly compared: AnswerComparison
  readonly comparison: WaveComparison
  readonly t: Translator
  readonly locale: string
}

/**
 * The shares of an answer with their difference and, in a row below them, what can be said of it: on a phone the
 * sentence must be in sight.
 */
export function CompareRows({ compared, comparison: { earlier, later, refusals }, t, locale }: CompareRowsProps) {
  const { answer, difference } = compared
  const isRefused = refusals.length > 0
  const [first, second] = difference ? marginsUsed(difference.judgement) : [[], []]
  const remarks = [...remarksOn(compared.earlier, earlier, t, locale), ...remarksOn(compared.later, later, t, locale)]
  const recordWords = listRemarks([...compared.earlier, ...compared.later])
  const hasSentence = !isRefused || remarks.length > 0
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={hasSentence ? 2 : 1}>
          {formatAnswer(answer, locale)}
          {answer.kind === 'published-sum' && <small className="row-note">{t('compare.table.sum')}</small>}
        </th>
        <Side wave={earlier} shares={compared.earlier} margins={first} t={t} locale={locale} />
        <Side wave={later} shares={compared.later} margins={second} t={t} locale={locale} />
        {!isRefused && (
          <td className="numeric">
            <CompareDifference compared={compared} t={t} locale={locale} />
          </td>
        )}
      </tr>
      {hasSentence && (
        <tr>
          <td className="judgement" colSpan={isRefused ? 2 : 3}>
            {!isRefused && <CompareJudgement compared={compared} t={t} locale={locale} />}
            {remarks.map((remark) => (
              <small className="row-note" key={remark}>
                <RecordWords text={remark} words={recordWords} locale={locale} />
              </small>
            ))}
          </td>
        </tr>
      )}
    </tbody>
  )
}

type SideProps = { readonly wave: Wave; readonly shares: readonly AnswerShare[]; readonly margins: readonly Margin[] } & Pick<
  CompareRowsProps,
  't' | 'locale'
>

function Side({ wave, shares, margins, t, locale }: SideProps) {
  return (
    <td className="numeric">
      <WaveShares shares={shares} t={t} locale={locale} />
      {margins.map((margin) => (
        <small className="row-note nowrap" key={margin.nearShare}>
          {formatMarginPair(margin, wave.marginNote, t, locale)}
        </small>
      ))}
    </td>
  )
}

/** What the record remarks on shares of a wave, but for how many were asked, which stands with the wave. */
function remarksOn(shares: readonly AnswerShare[], { fieldworkStart, fieldworkEnd }: Wave, t: Translator, locale: string): string[] {
  const dates = formatDateRange(fieldworkStart, fieldworkEnd, locale)
  return listRemarks(shares)
    .filter((words) => !isSizeRemark(words))
    .map((words) => t('compare.table.remark', { dates, words }))
}
