import localFont from 'next/font/local'

/*
 * Self-hosted, so that no reader's address reaches another host. Only Latin is fetched ahead; Cyrillic
 * comes when a page shows it (unicode-range). The files of a family stay apart because a browser chooses
 * among them by range. The serif is fetched in its two weights: its variable file is larger than both.
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

const serifCyrillic = localFont({
  src: [
    { path: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2', weight: '400' },
    { path: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-cyrillic-600-normal.woff2', weight: '600' },
  ],
  display: 'swap',
  variable: '--font-serif-cyrillic',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' }],
})

const sans = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  variable: '--font-sans-latin',
  adjustFontFallback: 'Arial',
})

const sansCyrillic = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  variable: '--font-sans-cyrillic',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' }],
})

/** Classes of the root element that define the families for the style sheets. */
export const fontClasses = [serif, serifCyrillic, sans, sansCyrillic].map(({ variable }) => variable).join(' ')
