import { CitationDownloads } from '@/components/citation/citation-downloads'
import type { Translator } from '@/lib/format/translator'

type CiteRecordProps = {
  readonly version: string
  /** Of this site: `https://example.org`. */
  readonly origin: string
  /** The day of the documents to cite, as an address says it. */
  readonly search: URLSearchParams
  readonly t: Translator
  readonly locale: string
}

/** How to cite the record as a whole, and where programs find citations. */
export function CiteRecord({ version, origin, search, t, locale }: CiteRecordProps) {
  return (
    <>
      <h2>{t('data.cite.title')}</h2>
      <p>{t('data.cite.text')}</p>
      <p className="notice">{t('data.cite.record', { version, address: `${origin}/${locale}/data` })}</p>
      <p>{t('data.cite.files')}</p>
      <ul>
        {(['value', 'source', 'sources'] as const).map((part) => (
          <li key={part}>{t.rich(`data.cite.${part}`, { code: (chunks) => <code>{chunks}</code> })}</li>
        ))}
      </ul>
      <p>{t('data.cite.documents')}</p>
      <CitationDownloads search={search} t={t} />
    </>
  )
}
