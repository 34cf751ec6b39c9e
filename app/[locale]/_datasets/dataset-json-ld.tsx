import { headers } from 'next/headers'
import { JsonLd } from '@/components/layout/json-ld'
import { type Dataset, toDatasetJsonLd } from '@/lib/export/dataset-json-ld'
import { type Locale, translator } from '@/lib/format/catalogue'
import { getDictionary } from '@/lib/queries/dictionary'
import { getRecord } from '@/lib/queries/record'
import { readSiteOrigin } from '@/lib/query/site-origin'

/** Describes what a page shows to search engines and catalogues; nothing where it shows nothing. */
export async function DatasetJsonLd({ dataset, locale }: { readonly dataset: Dataset | null; readonly locale: Locale }) {
  if (!dataset) return null
  const [{ publishers }, { recordVersion }] = await Promise.all([getDictionary(), getRecord()])
  const origin = readSiteOrigin(await headers())
  return <JsonLd text={JSON.stringify(toDatasetJsonLd(dataset, { publishers, origin, locale, recordVersion, t: translator(locale) }))} />
}
