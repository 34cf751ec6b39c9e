import type { NextRequest } from 'next/server'
import { isLocale, type Locale } from '@/lib/format/catalogue'

/** Leads to the reader's language, or to English. A relative address: no host name is needed behind a proxy. */
export function GET(request: NextRequest): Response {
  const locale = preferredLocale(request.headers.get('accept-language') ?? '')
  return new Response(null, {
    status: 307,
    headers: { Location: `/${locale}${request.nextUrl.search}`, Vary: 'Accept-Language', 'Cache-Control': 'private, no-store' },
  })
}

/** The first language of ours by the reader's weights: `uk, en;q=0.8`. */
function preferredLocale(acceptLanguage: string): Locale {
  const wishes = acceptLanguage
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
      return { language: tag.split('-')[0]?.toLowerCase() ?? '', weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  return wishes.map(({ language }) => language).find(isLocale) ?? 'en'
}
