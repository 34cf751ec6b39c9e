'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { findAsOf, onDay } from '@/lib/query/as-of-query'

/** The whole address of the page, with all that it chooses. On the client because a choice may change it without a new page. */
export function PageAddress({ origin }: { readonly origin: string }) {
  const parameters = useSearchParams()
  const search = onDay(new URLSearchParams(parameters), findAsOf(parameters))
  return <span className="address">{`${origin}${usePathname()}${search.size > 0 ? `?${search}` : ''}`}</span>
}
