import type { ContextView } from '@/lib/domain/context-view'
import { record } from '@/lib/domain/record'
import { formatDate } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'

/** What the values of each kind of period mean, and what must not be added. */
export function contextNotes({ parts, overlaps }: ContextView, t: Translator, locale: string): string[] {
  const start = formatDate(record.startDay, locale)
  return [...parts.map(({ kind }) => t(`context.notes.${kind}`, { start })), ...(overlaps ? [t('context.notes.overlaps')] : [])]
}
