import type { MetadataRoute } from 'next'
import { headers } from 'next/headers'
import { readSiteOrigin } from '@/lib/query/site-origin'

/** Everything may be read, by programs too. Embeds and the data of charts in use are parts of pages, not pages. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${readSiteOrigin(await headers())}/sitemap.xml` }
}
