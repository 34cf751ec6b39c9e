import type { Source } from '@/lib/domain/source'
import type { Translator } from './translator'

/** Who issued the document; a press report or repost says that it is one: `as reported by Babel`. */
export function formatPublisher({ publisher, kind }: Pick<Source, 'publisher' | 'kind'>, t: Translator): string {
  const name = formatPublisherName(publisher, t)
  return kind === 'secondary' ? t('common.asReportedBy', { publisher: name }) : name
}

/** Who issued some documents, each once, those of primary documents first. */
export function listPublishers(sources: readonly Pick<Source, 'publisher' | 'kind'>[], t: Translator): string[] {
  const primaryFirst = sources.toSorted((a, b) => Number(b.kind === 'primary') - Number(a.kind === 'primary'))
  return [...new Set(primaryFirst.map((source) => formatPublisher(source, t)))]
}

/** Organisations with a short name in each language of the site, by that of the record. */
export const namedPublishers = ['OHCHR', 'KIIS', 'UNHCR', 'IOM', 'WHO', 'UN', 'UNESCO', 'Ukrainian Air Force', 'MoES Ukraine'] as const

/** The short name of a publisher or producer; the press and others keep their own. */
export function formatPublisherName(publisher: string, t: Translator): string {
  const named = namedPublishers.find((known) => known === publisher)
  return named ? t(`common.publisher.${named}`) : publisher
}

/**
 * The language of words of a document as the record has them, for their `lang`. Of some documents in Cyrillic script
 * the record has a translated title: words without a Cyrillic letter are none of theirs.
 */
export function sourceLanguage({ language }: Pick<Source, 'language'>, words: string): string | undefined {
  const isTranslated = language !== null && cyrillic.includes(language) && !/\p{Script=Cyrillic}/u.test(words) && /\p{L}/u.test(words)
  return isTranslated ? 'en' : (language ?? undefined)
}

const cyrillic = ['uk', 'ru', 'bg']

/** The page of a document. */
export function sourceHref(sourceId: string, locale: string): string {
  return `/${locale}/sources/${encodeURIComponent(sourceId)}`
}

/** The page of a survey wave. */
export function waveHref(waveId: string, locale: string): string {
  return `/${locale}/surveys/waves/${encodeURIComponent(waveId)}`
}

/** The page of a published value, by its figure or share id. */
export function figureHref(valueId: string, locale: string): string {
  return `/${locale}/figures/${valueId}`
}
