import { type RevisionKind, revisionKinds } from '@/lib/domain/revision'
import type { Translator } from '@/lib/format/translator'
import { formatNumber } from '@/lib/format/value'

/** `2 newly published, 30 revised`: the kinds that there are, in their order. */
export function formatCounts(counts: Readonly<Record<RevisionKind, number>>, t: Translator, locale: string): string {
  return revisionKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`changes.count.${kind}`, { count: formatNumber(counts[kind], locale) }))
    .join(', ')
}
