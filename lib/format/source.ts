import type { Source } from '@/lib/domain/source'
import type { Translator } from './translator'

/** Who issued the document; a press report or repost says that it is one: `as reported by Babel`. */
export function formatPublisher({ publisher, kind }: Pick<Source, 'publisher' | 'kind'>, t: Translator): string {
  return kind === 'secondary' ? t('common.asReportedBy', { publisher }) : publisher
}

/** The page of a document; with the id of a figure or share, the row where it was read. */
export function sourceHref(sourceId: string, locale: string, valueId?: string): string {
  const page = `/${locale}/sources/${encodeURIComponent(sourceId)}`
  return valueId === undefined ? page : `${page}#${valueId}`
}
