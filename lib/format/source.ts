import type { Source } from '@/lib/domain/source'
import type { Translator } from './translator'

/** Who issued the document; a press report or repost says that it is one: `as reported by Babel`. */
export function formatPublisher({ publisher, kind }: Pick<Source, 'publisher' | 'kind'>, t: Translator): string {
  return kind === 'secondary' ? t('common.asReportedBy', { publisher }) : publisher
}

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
