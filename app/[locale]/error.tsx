'use client'

import { useParams } from 'next/navigation'
import { PageLink } from '@/components/layout/page-link'
import en from '@/lib/messages/en/failure.json'
import uk from '@/lib/messages/uk/failure.json'

/** Texts come with the file: a page that failed can't hand them down, and the catalogue is too large to ship. */
export default function PageFailed({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { locale } = useParams<{ locale: string }>()
  const failure = locale === 'uk' ? uk : en
  return (
    <div className="stack">
      <h1>{failure.title}</h1>
      <p>{failure.text}</p>
      <p>
        <button type="button" onClick={retry}>
          {failure.retry}
        </button>
      </p>
      <p>
        <PageLink href={`/${locale}`}>{failure.toOverview}</PageLink>
      </p>
    </div>
  )
}
