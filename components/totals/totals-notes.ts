import { record } from '@/lib/domain/record'
import type { TotalsView } from '@/lib/domain/totals-view'
import { formatDate } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { isSplit } from '@/lib/query/explorer-query'
import type { TotalsQuery } from '@/lib/query/totals-query'

/** What the totals of one kind mean, and what must not be added or compared. */
export function totalsNotes({ kind }: TotalsView, query: TotalsQuery, t: Translator, locale: string): string[] {
  const { weapon, control } = query.breakdown
  return [
    t(`totals.notes.${kind}`, { start: formatDate(record.startDay, locale) }),
    ...(isSplit(query) ? [t('totals.notes.split'), t('casualties.notes.shares')] : []),
    ...(weapon === 'all' ? [] : [t('casualties.notes.weaponBreak')]),
    ...(control === 'all' ? [] : [t('casualties.notes.controlBreak')]),
  ]
}
