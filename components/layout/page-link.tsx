'use client'

import type { ComponentProps } from 'react'
import { useAsOf } from '@/components/as-of/as-of-context'
import { withAsOf } from '@/lib/query/as-of-query'

type PageLinkProps = ComponentProps<'a'> & { readonly href: string }

/**
 * A link to a page of the site, which keeps the day that the reader looks at the record on. On the client because
 * only there is the address known to every component, on the server too while it renders the page.
 */
export function PageLink({ href, children, ...attributes }: PageLinkProps) {
  return (
    <a href={withAsOf(href, useAsOf())} {...attributes}>
      {children}
    </a>
  )
}
