import type { ReactNode } from 'react'

/** Charts below each other at every width, so that the height of a frame depends on it as little as can be. */
export function EmbedPanels({ title, children }: { readonly title: string | null; readonly children: ReactNode }) {
  return (
    <section className="embed-panels">
      {title && <h3 className="embed-panels-title">{title}</h3>}
      {children}
    </section>
  )
}
