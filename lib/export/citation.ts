import { type AnswerShare, findPublication, type Question } from '@/lib/domain/answer-share'
import type { Indicator, Place } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import type { Publisher, Source } from '@/lib/domain/source'
import { formatDate } from '@/lib/format/date'
import { formatFigureTitle } from '@/lib/format/figure-title'
import { formatShareTitle } from '@/lib/format/share-title'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { formatCitedTitle } from './cited-title'
import { type CslItem, toCslDate } from './csl-item'

/** What citations of this record's values name besides the value. */
export type CitationContext = {
  readonly publishers: ReadonlyMap<string, Publisher>
  readonly t: Translator
  readonly locale: string
  /** Of this site: `https://example.org`. */
  readonly origin: string
  readonly recordVersion: string
  /** The day on which the value is seen; null is the record as it stands. */
  readonly asOf: string | null
}

/** A document as CSL-JSON: who issued it under the full name, and what it is if not the producer's own. */
export function toSourceItem(source: Source, { publishers, t }: Pick<CitationContext, 'publishers' | 't'>): CslItem {
  const { id, publisherId, publisher, title, url, publishedOn, language, kind } = source
  return {
    id,
    type: url ? 'webpage' : 'document',
    title: formatCitedTitle(title),
    author: [{ literal: publishers.get(publisherId)?.name ?? publisher }],
    ...(publishedOn && { issued: toCslDate(publishedOn) }),
    ...(url && { URL: url }),
    ...(language && { language }),
    ...(kind === 'secondary' && { genre: t('codes.source-kind.secondary') }),
  }
}

/** A figure as CSL-JSON: the best document first, this record second, with the vintage. */
export function toFigureItems(
  cited: { readonly figure: Figure; readonly indicator: Indicator; readonly place: Place },
  context: CitationContext,
): readonly [CslItem, CslItem] {
  const { t, locale } = context
  const { figureId, asOf, publishedOn, citations } = cited.figure
  const title = formatFigureTitle(cited, t, locale)
  const note = t('citation.figureNote', {
    producer: cited.indicator.producer,
    publication: t('citation.published', { date: formatDate(publishedOn, locale) }),
    dataDay: asOf ? t('citation.dataTo', { date: formatDate(asOf, locale) }) : '',
    document: formatReporter(citations[0].source, t),
  })
  return [
    toCitedDocument(citations[0], context),
    toRecordItem(
      { id: `figure-${figureId}`, valueId: figureId, number: t('citation.figureNumber', { id: figureId }), title, note },
      context,
    ),
  ]
}

/** A survey share as CSL-JSON: the best document first, this record second, with the wave. */
export function toShareItems(
  cited: { readonly share: AnswerShare; readonly question: Question },
  context: CitationContext,
): readonly [CslItem, CslItem] {
  const { t, locale } = context
  const { share } = cited
  const { shareId, wave, citations } = share
  const title = formatShareTitle(cited, t, locale)
  const note = t('citation.shareNote', {
    wave: wave.name,
    publication: formatPublication(share, context),
    document: formatReporter(citations[0].source, t),
  })
  return [
    toCitedDocument(citations[0], context),
    toRecordItem({ id: `share-${shareId}`, valueId: shareId, number: t('citation.shareNumber', { id: shareId }), title, note }, context),
  ]
}

function toCitedDocument({ source, locator }: { source: Source; locator: string | null }, context: CitationContext): CslItem {
  return { ...toSourceItem(source, context), ...(locator && { note: context.t('citation.locator', { locator }) }) }
}

type RecordValue = {
  readonly id: string
  readonly valueId: string
  readonly number: string
  readonly title: string
  readonly note: string
}

/** Undated: the version says which state of the record is meant, and the note when the value was published. */
function toRecordItem({ id, valueId, number, title, note }: RecordValue, context: CitationContext): CslItem {
  const { t, locale, origin, recordVersion, asOf } = context
  return {
    id,
    type: 'dataset',
    title,
    author: [{ literal: t('common.siteName') }],
    URL: `${origin}${figureHref(valueId, locale)}${asOf ? `?asOf=${asOf}` : ''}`,
    language: locale,
    number,
    version: recordVersion,
    note: asOf ? `${note} ${t('citation.asItStood', { date: formatDate(asOf, locale) })}` : note,
  }
}

/** A share may be dated by its fieldwork alone: that is no publication. */
function formatPublication(share: AnswerShare, { t, locale }: CitationContext): string {
  const date = findPublication(share)
  return date ? t('citation.published', { date: formatDate(date, locale) }) : t('citation.publishedNotStated')
}

function formatReporter({ publisher, kind }: Source, t: Translator): string {
  return t(kind === 'secondary' ? 'common.asReportedBy' : 'citation.statedBy', { publisher })
}
