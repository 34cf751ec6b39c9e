/** Which colours a reader sees: those that the device asks for, or always the light or the dark ones. */
export const themes = ['device', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** In the browser's storage; nothing is kept for the device's own. */
const key = 'theme'
/** Tells the switch of its own document; other documents are told by the browser. */
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

/** Applies what the reader chose before. A browser that keeps nothing throws: then the device's preference holds. */
export const themeScript = `try{(${applyTheme})(localStorage.getItem('${key}'))}catch{}`

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

/** Follows what is chosen here and in other tabs, and what was chosen while the page was out of sight. */
export function watchTheme(onChange: () => void): () => void {
  const follow = (event: StorageEvent | PageTransitionEvent) => {
    if (event instanceof StorageEvent ? event.key !== null && event.key !== key : !event.persisted) return
    try {
      applyTheme(localStorage.getItem(key))
    } catch {
      return
    }
    onChange()
  }
  window.addEventListener('storage', follow)
  window.addEventListener('pageshow', follow)
  window.addEventListener(chosenEvent, onChange)
  return () => {
    window.removeEventListener('storage', follow)
    window.removeEventListener('pageshow', follow)
    window.removeEventListener(chosenEvent, onChange)
  }
}
