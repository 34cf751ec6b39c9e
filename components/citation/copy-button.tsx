'use client'

import { useState, useSyncExternalStore } from 'react'

type CopyButtonProps = {
  /** Id of the element whose text is copied. */
  readonly target: string
  readonly label: string
  /** With what is copied, for those who hear the buttons one by one. Begins as the label does. */
  readonly name: string
  readonly copied: string
  readonly failed: string
}

/** Copies a text of the page and says so. Not in server HTML, nor where the browser offers no clipboard: it would do nothing. */
export function CopyButton({ target, label, name, copied, failed }: CopyButtonProps) {
  const canCopy = useSyncExternalStore(subscribeNever, hasClipboard, isFalse)
  const [said, setSaid] = useState('')

  async function copy() {
    setSaid('')
    try {
      await navigator.clipboard.writeText(document.getElementById(target)?.textContent ?? '')
      setSaid(copied)
    } catch {
      setSaid(failed)
    }
  }

  return (
    <p className="copy">
      {canCopy && (
        <button type="button" aria-label={name} onClick={copy}>
          {label}
        </button>
      )}
      <span role="status">{said}</span>
    </p>
  )
}

const subscribeNever = () => () => {}
const hasClipboard = () => 'clipboard' in navigator
const isFalse = () => false
