import { PageLink } from '@/components/layout/page-link'
import type { Source } from '@/lib/domain/source'
import { formatDate } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'

type SourceFactsProps = { readonly source: Source; readonly t: Translator; readonly locale: string }

/** Who issued a document, when, where it stands, and of which kind it is. */
export function SourceFacts({ source, t, locale }: SourceFactsProps) {
  const { publisher, publishedOn, url, language, kind, note } = source
  return (
    <dl className="source-facts">
      <dt>{t('sources.source.publisher')}</dt>
      <dd>
        <PageLink href={`/${locale}/sources?publisher=${encodeURIComponent(source.publisherId)}`}>{publisher}</PageLink>
      </dd>
      <dt>{t('sources.source.date')}</dt>
      <dd>{publishedOn ? formatDate(publishedOn, locale) : t('sources.notDated')}</dd>
      <dt>{t('sources.source.address')}</dt>
      <dd>
        {url ? (
          <a href={url} rel="noopener noreferrer external" className="address">
            {url}
          </a>
        ) : (
          t('sources.source.noAddress')
        )}
      </dd>
      {language && (
        <>
          <dt>{t('sources.source.language')}</dt>
          <dd>{languageName(language, locale)}</dd>
        </>
      )}
      <dt>{t('sources.source.kind')}</dt>
      <dd>{t(`sources.source.kindText.${kind}`, { publisher })}</dd>
      {note && (
        <>
          <dt>{t('sources.source.note')}</dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  )
}

function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
}
