import { type AnswerShare, findPublication } from '@/lib/domain/answer-share'
import { wholeOf } from '@/lib/domain/asked-of'
import { type Margin, marginForm } from '@/lib/domain/margin'
import { marginOf, type SurveyRow } from '@/lib/domain/survey-view'
import { limitStatement } from '@/lib/domain/wave-statements'
import { formatDate } from '@/lib/format/date'
import { formatGroup } from '@/lib/format/names'
import { formatWhole } from '@/lib/format/sample'
import type { Translator } from '@/lib/format/translator'
import { formatDecimal, formatNumber } from '@/lib/format/value'

/** `62 %`. */
export function formatPercent({ percent }: Pick<AnswerShare, 'percent'>, t: Translator, locale: string): string {
  return t('values.percent', { number: formatNumber(percent, locale) })
}

/** `n = 1,001`; of how many people the shares of a row are, or that no document says it. */
export function formatSample({ wave, group, asked }: SurveyRow, t: Translator, locale: string): string {
  const whole = formatWhole(wave, locale)
  if (!asked) return whole === null ? t('surveys.sample.none') : t('surveys.sample.group', { group: formatGroup(group, locale), whole })
  if (asked.size === null) return whole === null ? t('surveys.sample.none') : t('surveys.sample.notStated', { whole })
  const size = formatNumber(asked.size, locale)
  if (asked.isAbout) return t('surveys.sample.about', { size })
  return asked.size === wholeOf(wave) ? t('surveys.sample.whole', { size }) : t('surveys.sample.part', { size })
}

/** The margin of a share with the words of its publisher, or that there is none. */
export function formatMargin(row: SurveyRow, share: AnswerShare, t: Translator, locale: string): string {
  const margin = marginOf(row, share)
  if (margin) {
    const { marginNote } = row.wave
    const text = t(`surveys.margin.${marginForm(margin, marginNote)}`, marginNumbers(margin, locale))
    const words = marginWords(margin, marginNote, t, locale)
    return words === null ? text : t('surveys.margin.full', { text, words })
  }
  return row.marginStatement && row.asked?.size ? t('surveys.margin.stated', { words: row.marginStatement }) : t('surveys.margin.none')
}

/** `±4.1 near 50 %`, `not more than ±4.1` or `±5.8`, as published. */
export function formatMarginPair(margin: Margin, marginNote: string | null, t: Translator, locale: string): string {
  const forms = { near: 'marginPair', bound: 'marginBound', plain: 'cellMargin' } as const
  return t(`surveys.table.${forms[marginForm(margin, marginNote)]}`, marginNumbers(margin, locale))
}

function marginNumbers({ margin, nearShare }: Margin, locale: string) {
  return { margin: formatDecimal(margin, locale), share: formatNumber(nearShare, locale) }
}

/** What the publisher says of the margin; null where the record has no such words. */
export function marginWords({ designEffect, confidence }: Margin, marginNote: string | null, t: Translator, locale: string): string | null {
  if (designEffect === null || confidence === null) return null
  const words = marginNote?.includes(limitStatement) ? 'wordsInWartime' : 'words'
  return t(`surveys.margin.${words}`, { effect: formatDecimal(designEffect, locale), confidence: String(confidence) })
}

/** Identifies a row of the table, so that an interim wave and its final one can point to each other. */
export function rowId(waveId: string, groupId: string): string {
  return groupId === 'all' ? `wave-${waveId}` : `wave-${waveId}-${groupId}`
}

/** Identifies the ladder of a fieldwork's releases, by its last one. */
export function ladderId(waveId: string, groupId: string): string {
  return `releases-${rowId(waveId, groupId)}`
}

/** The best document of each share of a row, each once, in the order of the answers. */
export function rowSources({ cells }: SurveyRow) {
  const sources = cells.flatMap(({ shares }) => shares.map(({ citations }) => citations[0].source))
  return [...new Map(sources.map((source) => [source.id, source])).values()]
}

/** When the shares of a row were published. Where no document states it, the share counts from the end of the fieldwork. */
export function formatPublications({ cells }: Pick<SurveyRow, 'cells'>, t: Translator, locale: string): string {
  const texts = cells
    .flatMap(({ shares }) => shares)
    .map((share) => {
      const date = formatDate(share.publishedOn, locale)
      return findPublication(share) === null ? t('surveys.table.publicationNotStated', { date }) : date
    })
  return [...new Set(texts)].join(', ')
}
