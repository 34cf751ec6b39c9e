import type { Viewport } from 'next'

/** The browser's own bars take the paper of each theme (app/styles/tokens.css); light first, as lib/client/theme.ts reads them. */
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfbf7' },
    { media: '(prefers-color-scheme: dark)', color: '#161614' },
  ],
}
