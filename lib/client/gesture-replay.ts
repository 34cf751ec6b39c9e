/** Milliseconds after which a reader no longer waits for what she pointed at. */
const longestWait = 5000

/**
 * Makes the gestures and choices again that were made before React listened. Presses on links and controls are left out:
 * the browser has answered them itself. Each after what comes before it is done: Next's router first, then a press that
 * brings what the click after it is on.
 */
export async function replayGestures(): Promise<void> {
  for (const event of window.takeGestures?.() ?? []) {
    await null
    const { target } = event
    if (!(target instanceof Element)) continue
    if (event.type === 'change') chooseAgain(target)
    else if (event instanceof MouseEvent && isStill(event) && !target.closest(answeredByBrowser)) pointAgain(event, target)
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

function pointAgain(event: MouseEvent, target: Element): void {
  target.dispatchEvent(event.type === 'click' ? new MouseEvent(event.type, event) : new PointerEvent(event.type, event))
}

/** Is it of now, and does it point where it pointed? The page may have been scrolled since. */
function isStill({ timeStamp, clientY, pageY }: MouseEvent): boolean {
  return performance.now() - timeStamp < longestWait && Math.abs(pageY - window.scrollY - clientY) < 1
}
