import type { ReactNode } from 'react'
import type { Translator } from '@/lib/format/translator'

/** The overview of a day before the first publication, or of an empty record. */
export function NothingPublished({ notices, t }: { readonly notices: ReactNode; readonly t: Translator }) {
  return (
    <div className="stack">
      {notices}
      <h1 className="headline">{t('overview.title')}</h1>
      <p>{t('filter.empty')}</p>
    </div>
  )
}
