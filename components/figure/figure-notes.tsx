import type { ReactNode } from 'react'

/** How to read a chart: one entry, one paragraph. */
export function FigureNotes({ notes }: { readonly notes: readonly ReactNode[] }) {
  return (
    <ul className="figure-notes">
      {notes.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notes are fixed text without an identity, never reordered
        <li key={index}>{note}</li>
      ))}
    </ul>
  )
}
