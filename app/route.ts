import type { NextRequest } from 'next/server'
import { preferredLocale } from './_locale/preferred-locale'

/** Leads to the reader's language, or to English. A relative address: no host name is needed behind a proxy. */
export function GET(request: NextRequest): Response {
  const locale = preferredLocale(request.headers.get('accept-language'))
  return new Response(null, {
    status: 307,
    headers: { Location: `/${locale}${request.nextUrl.search}`, Vary: 'Accept-Language', 'Cache-Control': 'private, no-store' },
  })
}
