import { type Fact, FactList } from '@/components/figure/fact-list'
import { PageLink } from '@/components/layout/page-link'
import { RecordWords } from '@/components/layout/record-words'
import type { Source } from '@/lib/domain/source'
import { formatDate } from '@/lib/format/date'
import { formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { OriginalLink } from './original-link'

type SourceFactsProps = { readonly source: Source; readonly t: Translator; readonly locale: string }

/** Who issued a document, when, where it stands, and of which kind it is. */
export function SourceFacts({ source, t, locale }: SourceFactsProps) {
  const { publisherId, publishedOn, url, language, kind, note } = source
  const publisher = formatPublisherName(source.publisher, t)
  const facts = [
    {
      name: 'publisher',
      text: <PageLink href={`/${locale}/sources?publisher=${encodeURIComponent(publisherId)}`}>{publisher}</PageLink>,
    },
    { name: 'date', text: publishedOn ? formatDate(publishedOn, locale) : t('sources.notDated') },
    { name: 'address', text: url ? <OriginalLink url={url} /> : t('sources.source.noAddress') },
    { name: 'language', text: language && languageName(language, locale) },
    { name: 'kind', text: t(`sources.source.kindText.${kind}`, { publisher }) },
    { name: 'note', text: note && <RecordWords text={note} words={[note]} locale={locale} /> },
  ] as const
  return <FactList facts={facts.map(({ name, text }): Fact => ({ term: t(`sources.source.${name}`), text }))} />
}

function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
}
