/**
 * Pages are complete without script, so theirs are fetched when a reader first reaches for the page. The server sends
 * them as data (scripts/held-scripts.mjs); a script in the head waits for the reader, and keeps what she does until React
 * listens (gesture-replay.ts).
 */

declare global {
  interface Window {
    /** Until the script of the page has taken over: stops waiting, and gives what the reader did, oldest first. */
    takeGestures?: () => Event[]
  }
}

/** What can be done again. */
const gestures = ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'pointerout', 'pointercancel', 'click', 'change']
/** What else shows that somebody is there. */
const signs = ['focusin', 'keydown', 'wheel', 'scroll']
/** Of a reader on whose line no script comes, no more are kept. */
const mostGestures = 100

/** Sent as text, so it refers to nothing outside itself. A script that does not come is asked for again at the next sign. */
function awaitReader(gestures: readonly string[], signs: readonly string[], most: number): void {
  const made: Event[] = []
  const fetchScripts = () => {
    for (const held of document.querySelectorAll('script[type="-"]')) {
      const script = document.createElement('script')
      script.async = true
      script.src = held.getAttribute('src') ?? ''
      script.onerror = () => script.replaceWith(held)
      held.replaceWith(script)
    }
  }
  const reach = (event: Event) => {
    if (gestures.includes(event.type)) {
      if (event.type === 'pointermove' && made.at(-1)?.type === 'pointermove') made.pop()
      made.push(event)
      if (made.length > most) made.shift()
    }
    // Those at the end of a page that is still on its way are not to be missed.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fetchScripts, { once: true })
    else fetchScripts()
  }
  const all = [...gestures, ...signs]
  for (const type of all) window.addEventListener(type, reach, { capture: true, passive: true })
  window.takeGestures = () => {
    for (const type of all) window.removeEventListener(type, reach, { capture: true })
    delete window.takeGestures
    return made
  }
}

export const readerScript = `(${awaitReader})(${JSON.stringify(gestures)},${JSON.stringify(signs)},${mostGestures})`
