import type { Indicator, Place } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import type { Source } from '@/lib/domain/source'
import type { Row } from './cell'

/** What the codes of a figure's row stand for, and the language of its labels. */
export type RowLabels = { readonly indicator: Indicator; readonly place: Place; readonly lang: 'en' | 'uk' }

/** A figure as a row of casualties or context (contract, "Answers"). */
export function toFigureRow(figure: Figure, { indicator, place, lang }: RowLabels): Row {
  const [{ source, locator, note }] = figure.citations
  const { indicator: indicatorId, place: placeId, ...breakdown } = figure.series
  return {
    figure_id: figure.figureId,
    indicator: indicatorId,
    place: placeId,
    place_name: (lang === 'uk' && place.nameUk) || place.nameEn,
    period_start: figure.period.start,
    period_end: figure.period.end,
    ...breakdown,
    value: figure.value,
    unit: indicator.unit,
    qualifier: figure.qualifier,
    as_of: figure.asOf,
    published_on: figure.publishedOn,
    is_latest: figure.isLatest,
    producer: indicator.producer,
    ...toDocumentCells(source),
    locator,
    sources: figure.citations.length,
    note,
  }
}

/** The best document, as figures and shares name it. */
export function toDocumentCells(source: Source): Row {
  return {
    source_id: source.id,
    source_publisher: source.publisher,
    source_kind: source.kind,
    source_title: source.title,
    source_url: source.url,
  }
}
