import type { CasualtiesView } from '@/lib/domain/casualties-view'
import { formatPublisher } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

/** Who issued a document of the view; its id where the view does not name it. */
export function publisherOf(sources: CasualtiesView['sources'], id: string, t: Translator): string {
  const source = sources[id]
  return source ? formatPublisher(source, t) : id
}
