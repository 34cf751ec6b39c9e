/** Which colours a reader sees: those that the device asks for, or always the light or the dark ones. */
export const themes = ['device', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** In the browser's storage; nothing is kept for the device's own. */
const key = 'theme'
/** Tells the switch of its own document; other documents are told by the browser, and tell theirs. */
const chosenEvent = 'theme-chosen'

/**
 * Puts a theme on the document: the style sheets follow `data-theme`, the browser's own bars follow the colours that
 * the head names for each scheme. Everything but light and dark is the device's. Also sent as text, to run before
 * the first paint, so it refers to nothing outside itself.
 */
function applyTheme(stored: string | null): void {
  const forced = stored === 'light' || stored === 'dark' ? stored : null
  if (forced) document.documentElement.dataset.theme = forced
  else delete document.documentElement.dataset.theme
  const bars = document.querySelectorAll('meta[name="theme-color"]')
  for (const [index, scheme] of ['light', 'dark'].entries()) {
    const media = forced === null ? `(prefers-color-scheme: ${scheme})` : forced === scheme ? 'all' : 'not all'
    bars[index]?.setAttribute('media', media)
  }
}

/**
 * Applies what the reader chose before, and follows what she chooses in other tabs and chose while the page was out of
 * sight. Sent as text too, because a page that nobody has reached for yet has no other script. A browser that keeps
 * nothing throws: then the document stays as it is, at first the device's.
 */
function followTheme(apply: (stored: string | null) => void, key: string, chosen: string): void {
  const follow = () => {
    try {
      apply(localStorage.getItem(key))
    } catch {
      return
    }
    window.dispatchEvent(new Event(chosen))
  }
  follow()
  window.addEventListener('storage', (event) => (event.key === null || event.key === key) && follow())
  window.addEventListener('pageshow', (event) => event.persisted && follow())
}

export const themeScript = `(${followTheme})(${applyTheme},'${key}','${chosenEvent}')`

/** What the document shows. */
export function readTheme(): Theme {
  const shown = document.documentElement.dataset.theme
  return themes.find((theme) => theme === shown) ?? 'device'
}

/** Shows a theme and keeps it for other pages and visits; where nothing is kept, it holds for this page. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme)
  try {
    if (theme === 'device') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // The reader has what she asked for on this page; there is nowhere to keep it.
  }
  window.dispatchEvent(new Event(chosenEvent))
}

/** Is told of every choice, here and elsewhere. */
export function watchTheme(onChange: () => void): () => void {
  window.addEventListener(chosenEvent, onChange)
  return () => window.removeEventListener(chosenEvent, onChange)
}
