const noSniffing = { key: 'X-Content-Type-Options', value: 'nosniff' }

/**
 * Headers of every answer, pages and data alike. The Content-Security-Policy of pages is set in proxy.ts,
 * because it carries a nonce of its own for each request.
 */
const securityHeaders = [
  noSniffing,
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** Only charts below /embed may be framed by other sites; proxy.ts forbids it for what is no chart there. */
const unframed = [{ key: 'X-Frame-Options', value: 'DENY' }]

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // scripts/server.mjs compresses, after it has held the scripts of pages.
  compress: false,
  typedRoutes: true,
  // A data address never redirects: one with a slash at its end answers for itself.
  skipTrailingSlashRedirect: true,
  // A native module and its adapter, and Citation.js with its plugins' registry: loaded by Node as they are, never bundled.
  serverExternalPackages: [
    'better-sqlite3',
    '@prisma/adapter-better-sqlite3',
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
    '@citation-js/plugin-csl',
    '@citation-js/plugin-ris',
    '@resvg/resvg-wasm',
  ],
  // A page that calls notFound() is drawn by script alone (vercel/next.js#62228); unmatched addresses are server HTML.
  // Files of up to 20 MB are given back to be checked, in a form with some bytes more (proxy.ts refuses longer ones).
  experimental: { globalNotFound: true, serverActions: { bodySizeLimit: '22mb' }, proxyClientMaxBodySize: '22mb' },
  headers: async () => [
    // A script or font is only ever used by its page; each of a page's twenty would carry 300 bytes for nothing.
    { source: '/_next/static/:path*', headers: [noSniffing] },
    { source: '/((?!_next/static/).*)', headers: securityHeaders },
    { source: '/((?!_next/static/|embed/).*)', headers: unframed },
  ],
}

export default nextConfig
