import type { Citations } from '@/components/citation/how-to-cite'
import type { Source } from '@/lib/domain/source'
import { type CitationContext, toFigureItems, toShareItems, toSourceItem } from '@/lib/export/citation'
import { citationFormats, formatBibliography, formatCitations } from '@/lib/export/citation-formats'
import type { CslItem } from '@/lib/export/csl-item'
import { translator } from '@/lib/format/catalogue'
import { getDictionary } from '@/lib/queries/dictionary'
import type { PublishedValue } from '@/lib/queries/published-value'
import { getRecord } from '@/lib/queries/record'

type Seen = Pick<CitationContext, 'asOf' | 'origin'>

/** Of references: a style has its own words and dates, and the files of a reference must say what its page says. */
const locale = 'en'
const t = translator(locale)

/** A figure or share, as seen on a day, as CSL-JSON: the best document first, this record second. */
export async function citeValue(value: PublishedValue, { asOf, origin }: Seen): Promise<readonly CslItem[]> {
  const [{ publishers }, { recordVersion }] = await Promise.all([getDictionary(), getRecord()])
  const context = { publishers, t, locale, origin, recordVersion, asOf }
  return value.kind === 'figure' ? toFigureItems(value, context) : toShareItems(value, context)
}

/** A document as CSL-JSON. */
export async function citeSource(source: Source): Promise<CslItem> {
  const { publishers } = await getDictionary()
  return toSourceItem(source, { publishers, t })
}

/** The items as `HowToCite` shows them. `path`: of their files, without the ending: `/data/sources/ohchr-report-34`. */
export function toCitations(items: readonly CslItem[], path: string, asOf: string | null): Citations {
  const search = asOf ? `?asOf=${asOf}` : ''
  return {
    texts: formatBibliography(items),
    files: citationFormats.map((format) => ({ format, text: formatCitations(items, format), href: `${path}.${format}${search}` })),
  }
}
