import { Fragment, type ReactNode } from 'react'
import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import { listSums, type SurveyCell, type SurveyRow } from '@/lib/domain/survey-view'
import { formatDateRange } from '@/lib/format/date'
import { formatAnswer, formatGroup } from '@/lib/format/names'
import { formatQuoted } from '@/lib/format/quoted'
import { figureHref, formatPublisher, formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatRemarks } from './row-remarks'
import { formatPercent, formatSample, rowSources } from './share-format'

type NewestResultProps = {
  readonly row: SurveyRow
  readonly className?: string
  readonly t: Translator
  readonly locale: string
}

/** Letters of answers that a headline can hold: some answers are whole sentences. */
const longestHeadline = 130

/** A wave's answers as one sentence, every share leading to its own page. */
export function NewestResult({ row, className, t, locale }: NewestResultProps) {
  const cells = row.cells.filter(({ shares }) => shares.length > 0)
  const answers = cells.map((cell, index) => <Answer key={cell.answer.id} {...{ cell, row, t, locale }} isFirst={index === 0} />)
  const isLong = cells.reduce((length, { answer }) => length + formatAnswer(answer, locale).length, 0) > longestHeadline
  return (
    <p className={isLong && className ? 'long-result' : className}>
      {joinList(answers, locale)}
      {'. '}
    </p>
  )
}

/** Who asked whom and when: what belongs to every share of the wave. */
export function NewestWave({ row, t, locale }: Omit<NewestResultProps, 'className'>) {
  const { wave, group, isComplete } = row
  const secondary = rowSources(row).filter(({ kind }) => kind === 'secondary')
  const reports = secondary.map((source) => formatPublisher(source, t))
  return (
    <p className="muted">
      {group.id !== 'all' && t('surveys.newest.group', { group: formatGroup(group, locale) })}
      {t('surveys.newest.interviewed', {
        publisher: formatPublisherName(wave.publisher, t),
        dates: formatDateRange(wave.fieldworkStart, wave.fieldworkEnd, locale),
      })}
      {t('surveys.newest.sample', { sample: formatSample(row, t, locale) })}
      {wave.status === 'interim' && t('surveys.newest.interim')}
      {reports.length > 0 && t('surveys.newest.asReported', { report: [...new Set(reports)].join(', ') })}
      {'. '}
      {isComplete === false && t('surveys.onlyThese')}
      {isComplete === null && t('surveys.several')}
      {formatRemarks(row, t, locale).map(({ text, words }) => (
        <span key={words}>
          {' '}
          <RecordWords text={text} words={[words]} locale={locale} />
        </span>
      ))}
      {listSums(row).map(({ sum, parts }) => (
        <span key={sum.id}>
          {' '}
          {t('surveys.newest.sum', {
            sum: formatAnswer(sum, locale),
            parts: parts.map((part) => formatQuoted(formatAnswer(part, locale), locale)).join(', '),
          })}
        </span>
      ))}
    </p>
  )
}

type AnswerProps = Omit<NewestResultProps, 'className'> & { readonly cell: SurveyCell; readonly isFirst: boolean }

function Answer({ cell, row, isFirst, t, locale }: AnswerProps) {
  const key = row.isComplete === null ? 'several' : isFirst ? 'first' : 'next'
  return t.rich(`surveys.newest.${key}`, {
    answer: formatAnswer(cell.answer, locale),
    percent: cell.shares.map((share) => formatPercent(share, t, locale)).join(' / '),
    value: () => <Shares cell={cell} t={t} locale={locale} />,
  })
}

/** Usually one share; two where documents disagree, each with its own document. */
function Shares({ cell, t, locale }: Pick<AnswerProps, 'cell' | 't' | 'locale'>) {
  const links = cell.shares.map((share) => (
    <strong key={share.shareId}>
      <PageLink className="value-link" href={figureHref(share.shareId, locale)}>
        {formatPercent(share, t, locale)}
      </PageLink>
    </strong>
  ))
  return (
    <>
      {joinList(links, locale, 'disjunction')}
      {links.length > 1 && ` (${t('surveys.table.conflict')})`}
    </>
  )
}

/** `a, b and c`, with the words and commas of the language. */
function joinList(items: readonly ReactNode[], locale: string, type: 'conjunction' | 'disjunction' = 'conjunction'): ReactNode {
  const format = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type })
  return format.formatToParts(items.map((_, index) => String(index))).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's parts have no identity and are never reordered
    <Fragment key={index}>{part.type === 'element' ? items[Number(part.value)] : part.value}</Fragment>
  ))
}
