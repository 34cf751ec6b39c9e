import type { ReactNode } from 'react'
import { FigureNotes } from '@/components/figure/figure-notes'
import type { Translator } from '@/lib/format/translator'

type EmbedNotesProps = {
  /** In sight: what a reader must know who sees no more than the chart. */
  readonly caution: string | null
  /** Folded: a frame has little room. */
  readonly notes: readonly ReactNode[]
  readonly t: Translator
}

/** What the page of the chart says beside it. */
export function EmbedNotes({ caution, notes, t }: EmbedNotesProps) {
  if (caution === null && notes.length === 0) return null
  return (
    <div className="embed-notes muted">
      {caution && <p>{caution}</p>}
      {notes.length > 0 && (
        <details>
          <summary>{t('figure.notes')}</summary>
          <FigureNotes notes={notes} />
        </details>
      )}
    </div>
  )
}
