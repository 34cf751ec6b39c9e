import { type AnswerShare, findPublication } from '@/lib/domain/answer-share'
import type { SurveyRow } from '@/lib/domain/survey-view'
import { formatDate } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'

/** `62 %`. */
export function formatPercent({ percent }: Pick<AnswerShare, 'percent'>, t: Translator, locale: string): string {
  return t('values.percent', { number: formatNumber(percent, locale) })
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
