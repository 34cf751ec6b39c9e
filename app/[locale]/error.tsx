'use client'

import { useParams } from 'next/navigation'
import { PageLink } from '@/components/layout/page-link'
import en from '@/lib/messages/en/errors.json'
import uk from '@/lib/messages/uk/errors.json'

/** Texts come with the file: a page that failed can't hand them down, and the catalogue is too large to ship. */
export default function PageFailed({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { locale } = useParams<{ locale: string }>()
  const errors = locale === 'uk' ? uk : en
  return (
    <div className="stack">
      <h1>{errors.failedTitle}</h1>
      <p>{errors.failedText}</p>
      <p>
        <button type="button" onClick={retry}>
          {errors.retry}
        </button>
      </p>
      <p>
        <PageLink href={`/${locale}`}>{errors.toOverview}</PageLink>
      </p>
    </div>
  )
}
