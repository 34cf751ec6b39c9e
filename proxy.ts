import { type NextRequest, NextResponse } from 'next/server'
import { pathHeader, searchHeader } from '@/app/_locale/page-request'
import { preferredLocale } from '@/app/_locale/preferred-locale'
import { findFormFault } from '@/app/[locale]/verify/_answer/posted-form'
import { isLocale, type Locale, translator } from '@/lib/format/catalogue'
import { hasRecord, isKnownEmbed, isKnownPage } from '@/lib/queries/known-pages'
import { isTooLong, longestQuery, mostParameters } from '@/lib/query/parameters'

/** Bytes: a file of 20 MB and its form. Next cuts longer bodies off (next.config.js). */
const longestBody = 22 * 1024 * 1024

/**
 * Runs before every page (not before data addresses, the feed and static files): refuses addresses that no page of ours
 * has, leads those without a page to the 404, and gives each answer its Content-Security-Policy.
 * Why this can't be done elsewhere: docs/decisions/003-proxy-for-csp.md.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const path = decodePath(request.nextUrl.pathname)
  const isData = request.nextUrl.pathname.startsWith('/data/')
  if (path === null && isData) return refuseData()
  if (isData) return NextResponse.next()
  const locale = localeOf(request)
  const refuse = (reason: Refusal) => refusal(reason, locale)
  if (path === null) return refuse('malformed')
  if (!isAllowed(request.method, path)) return refuse('method')
  if (Number(request.headers.get('content-length')) > longestBody) return refuse('tooLarge')
  if (isTooLong(request.nextUrl.search)) return refuse('oversized')
  if (!(await hasRecord())) return refuse('empty')
  const fault = request.method === 'POST' ? await findFormFault(request) : null
  if (fault) return refuse(fault)

  const isFramed = await isEmbed(request.nextUrl, path)
  const nonce = crypto.randomUUID()
  const policy = contentSecurityPolicy(nonce, isFramed)
  const headers = new Headers(request.headers)
  // Next reads the nonce from here and puts it on the scripts that it writes.
  headers.set('Content-Security-Policy', policy)
  // The root layouts read it from here, for the script that they write.
  headers.set('x-nonce', nonce)
  // Next asks again for the page that it was led to: the address stays that of the reader.
  if (!request.nextUrl.pathname.endsWith(missingPage)) headers.set(pathHeader, request.nextUrl.pathname)
  headers.set(searchHeader, request.nextUrl.search)

  const response =
    isFramed || (await hasPage(path))
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(new URL(`/${locale}${missingPage}${request.nextUrl.search}`, request.url), { request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  if (!isFramed) response.headers.set(...frameOptions)
  return response
}

export const config = {
  matcher: [
    // Data addresses only where a per cent sign might be malformed: Next would answer 500 before any route.
    '/(data/.*%.*)',
    '/((?!data(?:/|$)|_next/|icon\\.svg|robots\\.txt|sitemap\\.xml|feed\\.atom$).*)',
  ],
}

/** Pages are for reading; the one that checks files is also sent them. */
function isAllowed(method: string, [locale = '', section, ...deeper]: readonly string[]): boolean {
  if (method === 'GET' || method === 'HEAD') return true
  return method === 'POST' && isLocale(locale) && section === 'verify' && deeper.length === 0
}

/** That of the address, else the one that the browser asks for. */
function localeOf(request: NextRequest): Locale {
  const [, first = '', second = ''] = request.nextUrl.pathname.split('/')
  const locale = first === 'embed' ? second : first
  return isLocale(locale) ? locale : preferredLocale(request.headers.get('accept-language'))
}

/** No route matches it, so Next answers with app/global-not-found.tsx and status 404. */
const missingPage = '/no/such/page'

/** The parts of a path, without a slash at its end; null where a per cent sign stands for nothing. */
function decodePath(path: string): string[] | null {
  try {
    return path.replace(/\/+$/, '').split('/').slice(1).map(decodeURIComponent)
  } catch {
    return null
  }
}

/** False where the language is none of ours, or the record does not hold what the page would be about. */
async function hasPage([locale = '', section = '', id = '', ...deeper]: readonly string[]): Promise<boolean> {
  if (locale === '') return true
  if (!isLocale(locale)) return false
  return id === '' || (await isKnownPage(section, id, ...deeper))
}

/**
 * A chart that other sites may frame, and nothing else. The address must say so as it was sent: next.config.js leaves
 * X-Frame-Options out by the same words.
 */
async function isEmbed({ pathname, searchParams }: URL, [first, locale = '', chart = '', ...deeper]: readonly string[]): Promise<boolean> {
  if (first !== 'embed' || !pathname.startsWith('/embed/') || deeper.length > 0 || !isLocale(locale)) return false
  return isKnownEmbed(chart, searchParams)
}

/** For browsers that know no `frame-ancestors`; next.config.js has it for all addresses but those below /embed. */
const frameOptions = ['X-Frame-Options', 'DENY'] as const

/** `style-src` has no nonce and no `unsafe-inline`: server HTML carries classes and SVG attributes only. */
function contentSecurityPolicy(nonce: string, isFramed: boolean): string {
  const isDevelopment = process.env.NODE_ENV === 'development'
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self'${isDevelopment ? ` 'unsafe-inline'` : ''}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `frame-ancestors ${isFramed ? '*' : `'none'`}`,
    `base-uri 'none'`,
    `form-action ${isFramed ? `'none'` : `'self'`}`,
  ].join('; ')
}

const statuses = { oversized: 400, malformed: 400, unreadable: 400, foreign: 403, method: 405, tooLarge: 413, empty: 503 }

type Refusal = keyof typeof statuses

/** A page of its own: it must not depend on rendering what was just refused. */
function refusal(reason: Refusal, locale: Locale): NextResponse {
  const t = translator(locale)
  const title = t(`errors.${reason}Title`)
  const text = t(`errors.${reason}Text`, { characters: longestQuery, parameters: mostParameters })
  const html = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head>
<body><main><h1>${title}</h1>
<p>${text}</p>
<p><a href="/${locale}">${t('errors.toOverview')}</a></p></main></body>
</html>
`
  return new NextResponse(html, {
    status: statuses[reason],
    headers: {
      ...(reason === 'method' && { Allow: 'GET, HEAD' }),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      [frameOptions[0]]: frameOptions[1],
      'Content-Security-Policy': `default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    },
  })
}

/** The error body of data addresses (contract, "Errors"). */
function refuseData(): NextResponse {
  return NextResponse.json(
    {
      type: 'about:blank',
      title: 'Bad request',
      status: 400,
      detail: 'The address has a per cent sign that does not stand for a character.',
    },
    { status: 400, headers: { 'Content-Type': 'application/problem+json', 'Access-Control-Allow-Origin': '*' } },
  )
}
