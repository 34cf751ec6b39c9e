import type { PublishedCells, PublishedRow } from '@/lib/domain/verify/compare-row'
import { type Row, toCsvCell } from '@/lib/export/cell'
import { toFigureRow } from '@/lib/export/figure-row'
import { toShareRow } from '@/lib/export/share-row'
import { type Dictionary, getById } from '@/lib/queries/dictionary'
import type { StandingFigure, StandingShare } from '@/lib/queries/published-like'

/** A published value of either kind. */
export type Standing = StandingFigure | StandingShare

/** A value of the record as rows of downloads, with what it was made from. */
export type StandingRow = PublishedRow & { readonly standing: Standing }

/** A figure as the rows that the downloads have had of it: in both languages, and with each of its documents as the best. */
export function toStandingFigureRow(standing: StandingFigure, { indicators, places }: Dictionary): StandingRow {
  const { figure } = standing
  const labels = { indicator: getById(indicators, figure.series.indicator), place: getById(places, figure.series.place) }
  const [, ...others] = figure.citations
  return {
    id: figure.figureId,
    counts: figure.isLatest,
    today: [toCells(toFigureRow(figure, { ...labels, lang: 'en' })), toCells(toFigureRow(figure, { ...labels, lang: 'uk' }))],
    otherDocuments: others.map((citation) =>
      toCells(toFigureRow({ ...figure, citations: [citation], qualifier: citation.qualifier }, { ...labels, lang: 'en' })),
    ),
    standing,
  }
}

/** A share as the rows that the downloads have had of it. */
export function toStandingShareRow(standing: StandingShare): StandingRow {
  const { share, finals } = standing
  const [, ...others] = share.citations
  return {
    id: share.shareId,
    counts: finals.length === 0,
    today: [toCells(toShareRow(share))],
    otherDocuments: others.map((citation) => toCells(toShareRow({ ...share, citations: [citation] }))),
    standing,
  }
}

function toCells(row: Row): PublishedCells {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, toCsvCell(cell)]))
}
