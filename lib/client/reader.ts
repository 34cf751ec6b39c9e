/**
 * Pages are complete without script, so theirs are fetched when a reader first reaches for the page. The server sends
 * them as data (scripts/held-scripts.mjs); a script in the head waits for the reader and keeps what she does meanwhile.
 */

declare global {
  interface Window {
    /** Until the script of the page has taken over: stops waiting, and gives what the reader did, oldest first. */
    takeGestures?: () => Event[]
  }
}

const pointer = ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'pointerout', 'pointercancel', 'click']
const signs = [...pointer, 'focusin', 'keydown', 'wheel', 'scroll']
/** Of a reader on whose line no script comes, no more are kept. */
const mostGestures = 100

/** Sent as text, so it refers to nothing outside itself. A script that does not come is asked for again at the next sign. */
function awaitReader(signs: readonly string[], most: number): void {
  const gestures: Event[] = []
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
    if (gestures.at(-1)?.type === event.type || gestures.length >= most) gestures.pop()
    gestures.push(event)
    if (document.readyState !== 'loading') fetchScripts()
    else if (gestures.length === 1) document.addEventListener('DOMContentLoaded', fetchScripts)
  }
  for (const sign of signs) window.addEventListener(sign, reach, { capture: true, passive: true })
  window.takeGestures = () => {
    for (const sign of signs) window.removeEventListener(sign, reach, { capture: true })
    delete window.takeGestures
    return gestures.splice(0)
  }
}

export const readerScript = `(${awaitReader})(${JSON.stringify(signs)},${mostGestures})`

/**
 * Makes the gestures again that were made before React listened. Those on links and controls are left out: the browser
 * has answered them itself. One after the other, because a click may be on what the press before it brought.
 */
export async function replayGestures(): Promise<void> {
  for (const event of window.takeGestures?.() ?? []) {
    const { target, type } = event
    if (!pointer.includes(type) || !(target instanceof Element) || target.closest(answeredByBrowser)) continue
    target.dispatchEvent(type === 'click' ? new MouseEvent(type, event) : new PointerEvent(type, event))
    await null
  }
}

const answeredByBrowser = 'a, button, input, label, select, summary, textarea'
