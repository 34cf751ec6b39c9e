import type { Source } from '@/lib/domain/source'
import { sourceHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { SourceLink } from './source-link'

type DocumentListProps = {
  readonly sources: readonly Pick<Source, 'id' | 'publisher' | 'title' | 'language' | 'kind'>[]
  readonly t: Translator
  readonly locale: string
}

/** How many documents a figure was read in, and which. */
export function DocumentList({ sources, t, locale }: DocumentListProps) {
  return (
    <>
      <p>{t('figure.documentsRead', { count: sources.length })}</p>
      <details>
        <summary>{t('figure.showDocuments')}</summary>
        <ul>
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLink source={source} href={sourceHref(source.id, locale)} t={t} />
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
