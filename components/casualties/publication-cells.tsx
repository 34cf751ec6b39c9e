import type { BreakdownRow, CasualtiesView, ViewSource } from '@/lib/domain/casualties-view'
import { formatDate } from '@/lib/format/date'
import { sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type PublicationCellsProps = {
  readonly row: BreakdownRow
  readonly view: CasualtiesView
  readonly t: Translator
  readonly locale: string
}

/** When the values of a row were published, and in which documents they were read. */
export function PublicationCells({ row, view, t, locale }: PublicationCellsProps) {
  const dates = [...new Set(row.cells.map((cell) => cell.publishedOn))]
  const sources = [...new Set(row.cells.map((cell) => cell.sourceId))].flatMap((id) => view.sources[id] ?? [])
  return (
    <>
      <td className="date">{dates.map((date) => formatDate(date, locale)).join(', ')}</td>
      <td className="document">
        {sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 && ', '}
            <a href={sourceHref(source.id, locale)}>{sourceText(source, t)}</a>
          </span>
        ))}
      </td>
    </>
  )
}

function sourceText({ publisher, kind }: ViewSource, t: Translator): string {
  return kind === 'secondary' ? t('common.asReportedBy', { publisher }) : publisher
}
