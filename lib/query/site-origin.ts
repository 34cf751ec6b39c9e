/** What the answer varies by, beside the host. */
export const originHeader = 'X-Forwarded-Proto'

const hostPattern = /^[a-z0-9.-]+(:\d+)?$|^\[[0-9a-f:]+\](:\d+)?$/i

/**
 * Where this site stands, for addresses that leave it in a citation or a feed: `https://example.org`, no slash at the
 * end. `SITE_URL` where it is set; otherwise the host that the request names, which a server behind a proxy may not
 * know by its public name. Throws where `SITE_URL` is no address of a site.
 */
export function readSiteOrigin(headers: Pick<Headers, 'get'>): string {
  const siteUrl = process.env.SITE_URL
  if (siteUrl) return parseSiteUrl(siteUrl)
  const host = headers.get('host') ?? ''
  const protocol = headers.get(originHeader)?.split(',')[0]?.trim() === 'https' ? 'https' : 'http'
  const origin = `${protocol}://${host.toLowerCase()}`
  return hostPattern.test(host) && URL.canParse(origin) ? origin : `${protocol}://localhost`
}

function parseSiteUrl(siteUrl: string): string {
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : null
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error(`SITE_URL is "${siteUrl}", expected the address of the site without a path, such as "https://example.org"`)
  }
  return url.origin
}
