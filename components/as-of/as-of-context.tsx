'use client'

import { useSearchParams } from 'next/navigation'
import { createContext, type ReactNode, useContext } from 'react'
import { findAsOf } from '@/lib/query/as-of-query'

const AsOf = createContext<string | null>(null)

/**
 * Tells everything below it the day of the address. Links ask here rather than each reading the address: a page has
 * hundreds of them, and they have nothing to do when another parameter changes.
 */
export function AsOfProvider({ children }: { readonly children: ReactNode }) {
  return <AsOf value={findAsOf(useSearchParams())}>{children}</AsOf>
}

/** The day on which the reader looks at the record; null is as it stands. */
export function useAsOf(): string | null {
  return useContext(AsOf)
}
