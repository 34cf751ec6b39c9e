'use client'

import { useSelectedLayoutSegments } from 'next/navigation'
import { PageLink } from './page-link'

export type SiteNavItem = { readonly segment: string | null; readonly href: string; readonly label: string }

/** On the client only because a layout is not told which page it frames; it marks where the reader is. */
export function SiteNav({ items, label }: { readonly items: readonly SiteNavItem[]; readonly label: string }) {
  const [current = null, ...deeper] = useSelectedLayoutSegments()
  return (
    <nav className="site-nav" aria-label={label}>
      <ul>
        {items.map(({ segment, href, label: text }) => (
          <li key={href}>
            <PageLink href={href} aria-current={segment !== current ? undefined : deeper.length === 0 ? 'page' : 'true'}>
              {text}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
