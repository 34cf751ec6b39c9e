import type { FigureCell, ViewSource } from '@/lib/domain/casualties-view'
import type { Translator } from '@/lib/format/translator'
import { listPublications } from './publication'
import { PublicationLine } from './publication-line'

type MonthProvenanceProps = {
  /** The numbers of the sentence above. */
  readonly cells: readonly FigureCell[]
  readonly sources: Readonly<Record<string, ViewSource>>
  readonly t: Translator
  readonly locale: string
}

/** When the numbers of a sentence were published, and in which documents they were read. */
export function MonthProvenance({ cells, sources, t, locale }: MonthProvenanceProps) {
  const publications = listPublications(cells, sources)
  return (
    <p className="muted">
      {t(publications.length > 1 ? 'casualties.provenanceSeveral' : 'casualties.provenance')}{' '}
      {publications.map((publication, index) => (
        <span key={publication.cells[0].figureId}>
          {index > 0 && '; '}
          <PublicationLine publication={publication} isOneOfSeveral={publications.length > 1} t={t} locale={locale} />
          {publication.cells[0].documents > 1 && ` (${t('common.documents', { count: publication.cells[0].documents })})`}
        </span>
      ))}
      .
    </p>
  )
}
