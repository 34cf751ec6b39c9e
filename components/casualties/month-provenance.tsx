import type { FigureCell, ViewSource } from '@/lib/domain/casualties-view'
import { formatDate } from '@/lib/format/date'
import { formatPublisher, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type MonthProvenanceProps = {
  /** The numbers of the sentence above. */
  readonly cells: readonly FigureCell[]
  readonly sources: Readonly<Record<string, ViewSource>>
  readonly t: Translator
  readonly locale: string
}

/** When the numbers of a sentence were published, and in which documents they were read. */
export function MonthProvenance({ cells, sources, t, locale }: MonthProvenanceProps) {
  const published = [...new Set(cells.map(({ publishedOn }) => formatDate(publishedOn, locale)))].join(', ')
  const documents = new Map(cells.map((cell) => [cell.sourceId, cell]))
  return (
    <p className="muted">
      {t.rich('casualties.provenance', {
        published,
        documents: () =>
          [...documents.values()].map((cell, index) => (
            <span key={cell.sourceId}>
              {index > 0 && ', '}
              <a href={sourceHref(cell.sourceId, locale)}>{publisherOf(sources[cell.sourceId], t)}</a>
              {cell.documents > 1 && ` (${t('common.documents', { count: cell.documents })})`}
            </span>
          )),
      })}
    </p>
  )
}

function publisherOf(source: ViewSource | undefined, t: Translator): string {
  return source ? formatPublisher(source, t) : ''
}
