import type { Metadata } from 'next'
import { locales } from '@/lib/format/catalogue'
import { listPageParameters } from '@/lib/queries/page-parameters'
import type { PageRequest } from './page-request'

/**
 * The address of a page without what it does not read, such as trackers, and the same view in every language: another
 * day, filter or split is another page. The overview alone has an address that chooses the language by itself.
 */
export async function pageAddresses({ locale, path, search }: PageRequest): Promise<NonNullable<Metadata['alternates']>> {
  const names = (await listPageParameters(...path.map(decodeURIComponent))).map(({ name }) => name)
  const kept = new URLSearchParams(names.flatMap((name) => search.getAll(name).map((value): [string, string] => [name, value])))
  const addressIn = (first: string) => `/${[first, ...path].filter((part) => part !== '').join('/')}${kept.size > 0 ? `?${kept}` : ''}`
  return {
    canonical: addressIn(locale),
    languages: {
      ...Object.fromEntries(locales.map((language) => [language, addressIn(language)])),
      'x-default': addressIn(path.length === 0 ? '' : 'en'),
    },
  }
}
