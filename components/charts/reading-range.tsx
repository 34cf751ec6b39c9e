'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { isInText } from './in-text'

type ReadingRangeProps = {
  /** How many positions there are; one at least. */
  readonly count: number
  /** What is said at a position, in the order of time. */
  readonly textAt: (index: number) => string | undefined
  /** The position that is being read. */
  readonly active: number | null
  readonly pageStep: number
  readonly label: string
  readonly help: string
  readonly onFocus?: () => void
  readonly onRead: (index: number | null) => void
  /** Opens what is being read; absent where nothing can be opened. */
  readonly onEnter?: () => void
}

/**
 * A native range input that reads a chart position by position, which every browser and screen reader can move. It is in
 * server HTML, so that it can be found before the script of the page is there; without any the style sheet hides it.
 */
export function ReadingRange({ count, textAt, active, pageStep, label, help, onFocus, onRead, onEnter }: ReadingRangeProps) {
  const helpId = useId()
  const input = useRef<HTMLInputElement>(null)
  // Where the reader was when the text was put away; the newest reading at first, and after the panel has shrunk.
  const [position, setPosition] = useState<number | null>(null)
  const last = count - 1
  const index = Math.min(active ?? position ?? last, last)

  function read(next: number) {
    setPosition(next)
    onRead(next)
  }

  /** Page keys as on any slider: up is more, which is later. Enter opens a text only once it is there to be read. */
  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') return active === null ? read(index) : onEnter?.()
    const step = event.key === 'PageUp' ? pageStep : event.key === 'PageDown' ? -pageStep : 0
    if (step === 0) return
    event.preventDefault()
    read(Math.min(last, Math.max(0, index + step)))
  }

  function reach(at: number) {
    onFocus?.()
    read(at)
  }

  // A reader may have come here, and moved it, before React listened.
  const early = useRef(reach)
  useEffect(() => {
    if (input.current && document.activeElement === input.current) early.current(input.current.valueAsNumber)
  }, [])

  return (
    <>
      <input
        ref={input}
        className="chart-range"
        type="range"
        // A browser that restores it would move it without a word.
        autoComplete="off"
        min={0}
        max={last}
        step={1}
        value={index}
        aria-label={label}
        aria-describedby={helpId}
        aria-valuetext={textAt(index)}
        onFocus={() => reach(index)}
        onBlur={({ relatedTarget }) => {
          if (!isInText(relatedTarget)) onRead(null)
        }}
        onKeyDown={press}
        onChange={(event) => read(event.currentTarget.valueAsNumber)}
      />
      <span className="visually-hidden" id={helpId}>
        {help}
      </span>
    </>
  )
}
