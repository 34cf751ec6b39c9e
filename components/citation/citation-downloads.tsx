import type { Translator } from '@/lib/format/translator'

const endings = { bib: 'bib', ris: 'ris', json: 'csl.json' } as const

type CitationDownloadsProps = {
  /** The filter of the documents listed, with its day. */
  readonly search: URLSearchParams
  readonly t: Translator
}

/** The documents of a filter in the formats of reference managers. */
export function CitationDownloads({ search, t }: CitationDownloadsProps) {
  const query = search.size > 0 ? `?${search}` : ''
  return (
    <ul className="downloads">
      {(['bib', 'ris', 'json'] as const).map((format) => (
        <li key={format}>
          <a href={`/data/sources.${endings[format]}${query}`}>{t(`citation.${format}`)}</a>
        </li>
      ))}
    </ul>
  )
}
