import type { ContextView } from '@/lib/domain/context-view'
import { record } from '@/lib/domain/record'
import { formatDate } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'

/** What the marks of each panel mean, and what must not be added. */
export function contextNotes({ parts }: ContextView, t: Translator, locale: string): string[] {
  const start = formatDate(record.startDay, locale)
  return parts.flatMap(({ kind, overlaps }) => [t(`context.notes.${kind}`, { start }), ...(overlaps ? [t('context.notes.overlaps')] : [])])
}
