import { type Fact, FactList } from '@/components/figure/fact-list'
import { SourceLink } from '@/components/figure/source-link'
import { RecordWords } from '@/components/layout/record-words'
import { OriginalLink } from '@/components/sources/original-link'
import type { Source } from '@/lib/domain/source'
import { formatDate } from '@/lib/format/date'
import { sourceHref, sourceLanguage } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

/** A document with what it says of the value. */
export type ValueDocument = {
  readonly source: Source
  readonly locator: string | null
  readonly asPrinted: string | null
  /** The value with the document's own qualifier, where it differs. */
  readonly stated: string | null
  readonly note: string | null
}

type ValueDocumentsProps = { readonly documents: readonly ValueDocument[]; readonly t: Translator; readonly locale: string }

/** Every document that states a value, the best first, with the place in it and the numbers as printed. */
export function ValueDocuments({ documents, t, locale }: ValueDocumentsProps) {
  return (
    <section className="stack">
      <h2>{t('figures.documents.title', { count: documents.length })}</h2>
      {documents.length > 1 && <p className="muted">{t('figures.documents.best')}</p>}
      <ol className="value-documents">
        {documents.map((document) => (
          <li key={document.source.id}>
            <SourceLink source={document.source} href={sourceHref(document.source.id, locale)} t={t} />
            <FactList facts={documentFacts(document, t, locale)} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function documentFacts({ source, locator, asPrinted, stated, note }: ValueDocument, t: Translator, locale: string): Fact[] {
  const inRecord = (text: string | null) => text && <RecordWords text={text} words={[text]} locale={locale} />
  const facts = [
    { name: 'date', text: source.publishedOn ? formatDate(source.publishedOn, locale) : t('sources.notDated') },
    { name: 'locator', text: inRecord(locator) },
    { name: 'printed', text: asPrinted && <span lang={sourceLanguage(source, asPrinted)}>{asPrinted}</span> },
    { name: 'stated', text: stated },
    { name: 'note', text: inRecord(note) },
    { name: 'sourceNote', text: inRecord(source.note) },
    { name: 'original', text: source.url && <OriginalLink url={source.url} /> },
  ] as const
  return facts.map(({ name, text }) => ({ term: t(`figures.documents.${name}`), text }))
}
