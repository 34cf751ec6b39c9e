import { PageLink } from '@/components/layout/page-link'
import type { Source } from '@/lib/domain/source'
import { formatPublisher, sourceLanguage } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

/** Who issued a document and its title, in the language it is written in; a press report says that it is one. */
export function SourceLink({
  source,
  href,
  t,
}: {
  readonly source: Pick<Source, 'publisher' | 'title' | 'language' | 'kind'>
  readonly href: string
  readonly t: Translator
}) {
  return (
    <span className="source-link">
      {formatPublisher(source, t)}:{' '}
      <PageLink href={href} lang={sourceLanguage(source, source.title)}>
        {source.title}
      </PageLink>
    </span>
  )
}
