import type { BreakdownRow, CasualtiesView } from '@/lib/domain/casualties-view'
import { formatDate } from '@/lib/format/date'
import { formatPublisher, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type PublicationCellsProps = {
  readonly row: BreakdownRow
  readonly view: CasualtiesView
  readonly t: Translator
  readonly locale: string
}

/** When the values of a row were published, the documents they were read in, and what a reader must know of them. */
export function PublicationCells({ row, view, t, locale }: PublicationCellsProps) {
  const dates = [...new Set(row.cells.map((cell) => cell.publishedOn))]
  const sources = [...new Set(row.cells.map((cell) => cell.sourceId))].flatMap((id) => view.sources[id] ?? [])
  const notes = [...new Set(row.cells.flatMap((cell) => cell.note ?? []))]
  return (
    <>
      <td className="date">
        {dates.map((date) => (
          <div key={date}>{formatDate(date, locale)}</div>
        ))}
      </td>
      <td className="document">
        {sources.map((source) => (
          <div key={source.id}>
            <a href={sourceHref(source.id, locale)}>{formatPublisher(source, t)}</a>
          </div>
        ))}
        {notes.map((note) => (
          <small className="row-note" key={note}>
            {note}
          </small>
        ))}
      </td>
    </>
  )
}
