import type { ReactNode } from 'react'

/** Lets a wide table scroll on its own, by keyboard too, and never the page. */
export function TableRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus to be scrolled by keyboard (WCAG 2.1.1)
    <section className="table-region" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
