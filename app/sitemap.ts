import type { MetadataRoute } from 'next'
import { headers } from 'next/headers'
import { monthsBetween } from '@/lib/domain/date'
import { locales } from '@/lib/format/catalogue'
import { findReach } from '@/lib/queries/casualties-view'
import { getDictionary } from '@/lib/queries/dictionary'
import { listQuestions } from '@/lib/queries/questions'
import { listWaveSummaries } from '@/lib/queries/waves'
import { readSiteOrigin } from '@/lib/query/site-origin'

const sections = ['', '/casualties', '/casualties/totals', '/surveys', '/surveys/waves', '/timeline', '/context', '/sources', '/changes']
const explanations = ['/data', '/verify', '/methodology', '/about', '/accessibility']

/** Every page with a subject of its own, in each language; their filters and the thousands of single values are linked from them. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = readSiteOrigin(await headers())
  const addressIn = (locale: string, path: string) => `${origin}/${locale}${path}`
  return (await listPaths()).flatMap((path) =>
    locales.map((locale) => ({
      url: addressIn(locale, path),
      alternates: { languages: Object.fromEntries(locales.map((other) => [other, addressIn(other, path)])) },
    })),
  )
}

async function listPaths(): Promise<string[]> {
  const [reach, { sources }, questions, waves] = await Promise.all([
    findReach(null),
    getDictionary(),
    listQuestions(),
    listWaveSummaries(null),
  ])
  return [
    ...sections,
    ...(reach ? monthsBetween(reach.first, reach.last).map((month) => `/casualties/${month}`) : []),
    ...questions.map(({ id }) => `/surveys/${id}`),
    ...waves.map(({ wave: { id } }) => `/surveys/waves/${id}`),
    ...[...sources.keys()].map((id) => `/sources/${encodeURIComponent(id)}`),
    ...explanations,
  ]
}
