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
const signs = [...pointer, 'change', 'focusin', 'keydown', 'wheel', 'scroll']
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
 * Makes the gestures and choices again that were made before React listened. Presses on links and controls are left out:
 * the browser has answered them itself. Each after what comes before it is done: Next's router first, then a press that
 * brings what the click after it is on.
 */
export async function replayGestures(): Promise<void> {
  for (const event of window.takeGestures?.() ?? []) {
    await null
    const { target, type } = event
    if (!(target instanceof Element)) continue
    if (type === 'change') chooseAgain(target)
    else if (pointer.includes(type) && !target.closest(answeredByBrowser)) {
      target.dispatchEvent(type === 'click' ? new MouseEvent(type, event) : new PointerEvent(type, event))
    }
  }
}

const answeredByBrowser = 'a, button, input, label, select, summary, textarea'

/** React hears of a box that is ticked by the click, and only where the click changes it. */
function chooseAgain(control: Element): void {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    control.checked = !control.checked
    control.click()
  } else control.dispatchEvent(new Event('change', { bubbles: true }))
}
