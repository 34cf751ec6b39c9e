import { RecordWords } from '@/components/layout/record-words'
import type { BreakdownRow, CasualtiesView } from '@/lib/domain/casualties-view'
import type { Translator } from '@/lib/format/translator'
import { listPublications } from './publication'
import { PublicationLine } from './publication-line'

type PublicationCellProps = {
  readonly row: BreakdownRow
  readonly view: Pick<CasualtiesView, 'sources'>
  readonly t: Translator
  readonly locale: string
}

/** When the values of a row were published, the documents they were read in, and what a reader must know of them. */
export function PublicationCell({ row, view, t, locale }: PublicationCellProps) {
  const publications = listPublications(row.cells, view.sources)
  const notes = [...new Set(row.cells.flatMap((cell) => cell.note ?? []))]
  return (
    <td className="document">
      {publications.map((publication) => (
        <div key={publication.cells[0].figureId}>
          <PublicationLine publication={publication} isOneOfSeveral={publications.length > 1} t={t} locale={locale} />
        </div>
      ))}
      {notes.map((note) => (
        <small className="row-note" key={note}>
          <RecordWords text={note} words={[note]} locale={locale} />
        </small>
      ))}
    </td>
  )
}
