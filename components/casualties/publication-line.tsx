import { PageLink } from '@/components/layout/page-link'
import { formatDate } from '@/lib/format/date'
import { formatPublisher, sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { indicatorNames } from './indicator-names'
import type { Publication } from './publication'

type PublicationLineProps = {
  readonly publication: Publication
  /** Are there others beside it, so that it must say which values are its own? */
  readonly isOneOfSeveral: boolean
  readonly t: Translator
  readonly locale: string
}

/** `13 February 2026, OHCHR`; among several `Killed: 22 February 2024, as reported by ENA`. */
export function PublicationLine({ publication, isOneOfSeveral, t, locale }: PublicationLineProps) {
  const [first] = publication.cells
  const { source } = publication
  return (
    <>
      {isOneOfSeveral && `${indicatorNames(publication.cells, t)}: `}
      {formatDate(first.publishedOn, locale)}
      {source && (
        <>
          , <PageLink href={sourceHref(source.id, locale)}>{formatPublisher(source, t)}</PageLink>
        </>
      )}
    </>
  )
}
