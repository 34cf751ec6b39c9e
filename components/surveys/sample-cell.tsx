import { RecordWords } from '@/components/layout/record-words'
import { wholeOf } from '@/lib/domain/asked-of'
import { groupBy } from '@/lib/domain/group-by'
import type { SurveyRow } from '@/lib/domain/survey-view'
import { formatWhole } from '@/lib/format/sample'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'
import { formatMarginPair } from './share-format'

type SampleCellProps = { readonly row: SurveyRow; readonly t: Translator; readonly locale: string }

/** How many were asked, and the margins of error published for as many. */
export function SampleCell(props: SampleCellProps) {
  return (
    <>
      <SampleSize {...props} />
      <Margins {...props} />
    </>
  )
}

/** Of those who were asked the question; of the whole wave where that is not stated, and of groups. */
function SampleSize({ row: { wave, asked }, t, locale }: SampleCellProps) {
  const whole = formatWhole(wave, locale)
  const size = asked?.size ?? null
  if (size === null) {
    if (whole === null) return <span className="muted">{t('common.notStated')}</span>
    return (
      <>
        {whole}
        <small>{t(asked ? 'surveys.table.ofUnknownPart' : 'surveys.table.wholeWave')}</small>
      </>
    )
  }
  const number = formatNumber(size, locale)
  const isPart = size !== wholeOf(wave)
  return (
    <>
      {asked?.isAbout ? t('surveys.table.aboutSize', { size: number }) : number}
      {isPart && <small>{t('surveys.table.ofQuestion', { whole: whole ?? t('common.notStated') })}</small>}
    </>
  )
}

/** As published: the pairs nearest to the shares, one line a sample size; else the publisher's words. Never computed. */
function Margins({ row: { wave, asked, margins, marginStatement }, t, locale }: SampleCellProps) {
  if (marginStatement !== null) {
    if (asked?.size)
      return (
        <small>
          <RecordWords text={marginStatement} words={[marginStatement]} locale={locale} />
        </small>
      )
    return (
      <small>
        <RecordWords
          text={t(`surveys.table.${wholeOf(wave) === null ? 'marginOfOthers' : 'marginOfWhole'}`, { words: marginStatement })}
          words={[marginStatement]}
          locale={locale}
        />
      </small>
    )
  }
  return [...groupBy(margins, ({ sampleSize }) => sampleSize)].map(([size, pairs]) => {
    const list = pairs.map((pair) => formatMarginPair(pair, wave.marginNote, t, locale)).join(', ')
    return (
      <small key={size}>
        {size === asked?.size ? list : t('surveys.table.marginOfSize', { pairs: list, size: formatNumber(size, locale) })}
      </small>
    )
  })
}
