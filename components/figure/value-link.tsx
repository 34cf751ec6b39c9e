import type { ReactNode } from 'react'
import { PageLink } from '@/components/layout/page-link'
import type { Translator } from '@/lib/format/translator'

export type ValueLinkProps = {
  /** The page of the published value. */
  readonly href: string
  readonly children: ReactNode
  /** Documents that state this value; shown where there is more than one. */
  readonly count?: number
  /** Is this the value that the page is about? */
  readonly isCurrent?: boolean
  readonly t: Translator
}

/** A number in a table, leading to its own page. */
export function ValueLink({ href, children, count = 1, isCurrent = false, t }: ValueLinkProps) {
  return (
    <span className="value">
      <PageLink className="value-link" href={href} aria-current={isCurrent ? 'page' : undefined}>
        {children}
      </PageLink>
      {count > 1 && <small className="value-count"> {t('common.documents', { count })}</small>}
    </span>
  )
}
