import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import type { AnswerShare, Question } from '@/lib/domain/answer-share'
import { marginOf, type SurveyRow } from '@/lib/domain/survey-view'
import { type DistributionEntry, toDistribution } from '@/lib/domain/wave-distribution'
import { formatDateRange } from '@/lib/format/date'
import { formatAnswer, formatGroup } from '@/lib/format/names'
import { figureHref, formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { DistributionBar } from './distribution-bar'
import { DistributionDots } from './distribution-dots'
import { formatRemarks } from './row-remarks'
import { formatMargin, formatMarginPair, formatPercent, formatSample, marginWords } from './share-format'

type WaveDistributionProps = { readonly question: Question; readonly row: SurveyRow; readonly t: Translator; readonly locale: string }

/** One wave among one group: every answer with its share as a dot on one scale, and a bar only where it is a whole. */
export function WaveDistribution({ question, row, t, locale }: WaveDistributionProps) {
  const { entries, stack } = toDistribution(question, row)
  const { wave, group } = row
  return (
    <section className="wave-distribution">
      <h3>
        {t('surveys.wave.title', {
          group: formatGroup(group, locale),
          dates: formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale),
        })}
      </h3>
      <p className="muted">
        {t('surveys.wave.sample', { publisher: formatPublisherName(wave.publisher, t), sample: formatSample(row, t, locale) })}
        {wave.status === 'interim' && t('surveys.newest.interim')}
        {'. '}
        {t(`surveys.wave.${stack ? 'whole' : wholeness(row)}`)}{' '}
        <RecordWords text={marginText(row, t, locale)} words={[row.marginStatement]} locale={locale} />
      </p>
      {stack && <DistributionBar shares={stack} entries={entries} t={t} locale={locale} />}
      {formatRemarks(row, t, locale).map(({ text, words }) => (
        <p className="muted" key={words}>
          <RecordWords text={text} words={[words]} locale={locale} />
        </p>
      ))}
      <ol className="distribution">
        {entries.map((entry) => (
          <Entry key={entry.answer.id} {...{ entry, row, t, locale }} />
        ))}
      </ol>
    </section>
  )
}

function wholeness({ isComplete }: SurveyRow): 'several' | 'disagree' | 'incomplete' {
  if (isComplete === null) return 'several'
  return isComplete ? 'disagree' : 'incomplete'
}

type EntryProps = Omit<WaveDistributionProps, 'question'> & { readonly entry: DistributionEntry }

function Entry({ entry, row, t, locale }: EntryProps) {
  const { answer, shares, within } = entry
  return (
    <li className={answer.kind === 'substantive' ? undefined : `entry-${answer.kind}`}>
      <span className="distribution-label">{formatAnswer(answer, locale)}</span>
      <span className="distribution-value">
        {shares.length > 1 && <small>{t('surveys.table.conflict')} </small>}
        {shares.map((share) => (
          <PageLink key={share.shareId} className="value-link" href={figureHref(share.shareId, locale)}>
            {formatPercent(share, t, locale)}
          </PageLink>
        ))}
        {shares.length === 0 &&
          (within.length > 0
            ? t('surveys.wave.within', { sum: within.map((part) => formatAnswer(part, locale)).join(', ') })
            : t('surveys.table.notPublished'))}
      </span>
      {shares.length > 0 && <DistributionDots row={row} shares={shares} />}
      {shares.map((share) => (
        <EntryMargin key={share.shareId} row={row} share={share} t={t} locale={locale} />
      ))}
    </li>
  )
}

function EntryMargin({ row, share, t, locale }: Pick<EntryProps, 'row' | 't' | 'locale'> & { readonly share: AnswerShare }) {
  const margin = marginOf(row, share)
  return margin && <small className="muted">{formatMarginPair(margin, row.wave.marginNote, t, locale)}</small>
}

/** What the whiskers are, or why there are none. */
export function marginText(row: SurveyRow, t: Translator, locale: string): string {
  const [drawn] = row.cells.flatMap(({ shares }) => shares.flatMap((share) => marginOf(row, share) ?? []))
  const words = drawn && marginWords(drawn, row.wave.marginNote, t, locale)
  if (drawn) return words ? t('surveys.wave.margins', { words }) : t('surveys.wave.marginsBare')
  const [share] = row.cells.flatMap(({ shares }) => shares)
  return share ? t('surveys.wave.noMargins', { text: formatMargin(row, share, t, locale) }) : ''
}
