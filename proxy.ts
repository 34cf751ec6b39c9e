import { type NextRequest, NextResponse } from 'next/server'
import { isLocale, locales, translator } from '@/lib/format/catalogue'

const longestQuery = 2000
const mostParameters = 50

/**
 * Runs before every page (never before data addresses and static files): refuses query strings that no
 * page of ours writes, sends addresses without a language to the helpful 404, and gives each answer its
 * Content-Security-Policy. Why this can't be done elsewhere: docs/decisions/003-proxy-for-csp.md.
 */
export function proxy(request: NextRequest): NextResponse {
  if (isOversized(request.nextUrl.search)) return refuse()

  const nonce = crypto.randomUUID()
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  // Next reads the nonce from here and puts it on the scripts that it writes.
  headers.set('Content-Security-Policy', policy)

  const address = localisedAddress(request)
  const response = address ? NextResponse.rewrite(address, { request: { headers } }) : NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = {
  matcher: ['/((?!data/|_next/|icon\\.svg|feed\\.atom|favicon\\.ico|robots\\.txt|sitemap\\.xml).*)'],
}

function isOversized(search: string): boolean {
  const query = search.replace(/^\?/, '')
  return query.length > longestQuery || query.split('&').filter((parameter) => parameter !== '').length > mostParameters
}

/** An address whose first part is no language of ours, below one that is: there the catch-all page answers 404. */
function localisedAddress(request: NextRequest): URL | null {
  const [, first = ''] = request.nextUrl.pathname.split('/')
  if (first === '' || isLocale(first)) return null
  return new URL(`/${locales[0]}/unknown${request.nextUrl.pathname}`, request.url)
}

/** `style-src` has no nonce and no `unsafe-inline`: server HTML carries classes and SVG attributes only. */
function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === 'development'
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self'${isDevelopment ? ` 'unsafe-inline'` : ''}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ')
}

/** A page of its own: it must not depend on rendering what was just refused. */
function refuse(): NextResponse {
  const [locale = 'en'] = locales
  const t = translator(locale)
  const html = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${t('errors.oversizedTitle')}</title></head>
<body><main><h1>${t('errors.oversizedTitle')}</h1>
<p>${t('errors.oversizedText', { characters: longestQuery, parameters: mostParameters })}</p>
<p><a href="/${locale}">${t('errors.toOverview')}</a></p></main></body>
</html>
`
  return new NextResponse(html, {
    status: 400,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': `default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    },
  })
}
