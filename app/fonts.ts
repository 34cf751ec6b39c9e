import localFont from 'next/font/local'
import { preload } from 'react-dom'

/*
 * Self-hosted, so that no reader's address reaches another host. The Latin files are fetched ahead on every page; the
 * Cyrillic ones, which app/styles/cyrillic.css declares, on pages in Ukrainian. The files of a family stay apart because
 * a browser chooses among them by range. The serif is fetched in its two weights: its variable file is larger than both.
 */

const serif = localFont({
  src: [
    { path: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2', weight: '400' },
    { path: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2', weight: '600' },
  ],
  display: 'swap',
  variable: '--font-serif-latin',
  adjustFontFallback: 'Times New Roman',
})

const sans = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  variable: '--font-sans-latin',
  adjustFontFallback: 'Arial',
})

/* The same files, for pages with Cyrillic letters, where one file after the other would move the lines: a late one waits for the next page. */

const serifBesideCyrillic = localFont({
  src: [
    { path: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2', weight: '400' },
    { path: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2', weight: '600' },
  ],
  display: 'optional',
  variable: '--font-serif-latin',
  adjustFontFallback: 'Times New Roman',
})

const sansBesideCyrillic = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'optional',
  variable: '--font-sans-latin',
  adjustFontFallback: 'Arial',
})

/** At the addresses from which the style sheet fetches them: both are named by their contents. */
const cyrillicFiles = [
  new URL('../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2', import.meta.url),
  new URL('../node_modules/@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2', import.meta.url),
  new URL('../node_modules/@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2', import.meta.url),
]

/** Classes of the root element that define the families for the style sheets; the files that the language needs are fetched ahead. */
export function fontsFor(locale: string): string {
  if (locale !== 'uk') return [serif, sans].map(({ variable }) => variable).join(' ')
  for (const { href } of cyrillicFiles) preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return [serifBesideCyrillic, sansBesideCyrillic].map(({ variable }) => variable).join(' ')
}
