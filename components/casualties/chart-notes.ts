import type { Translator } from '@/lib/format/translator'
import type { ExplorerQuery } from '@/lib/query/explorer-query'
import { breakdownNotes } from './breakdown-notes'
import type { ExplorerChart } from './explorer-chart'

/** What the page says of its chart, as far as the chart alone would mislead; that all counts are minimum counts apart. */
export function chartNotes(query: ExplorerQuery, { hasParts }: Pick<ExplorerChart, 'hasParts'>, t: Translator): string[] {
  return [
    query.vintage === 'first' ? t('casualties.notes.vintage.first') : t('casualties.notes.growing'),
    ...breakdownNotes(query, t),
    ...(hasParts ? [t('casualties.panelsLeftOut')] : []),
  ]
}
