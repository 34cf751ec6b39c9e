'use client'

import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { nearestReading, type Reading } from './chart-drawing'
import { isInText } from './in-text'

type PlotPointerOptions = {
  readonly readings: readonly Reading[]
  /** What the readings are shares of, where it is not all that listens: beside it nothing is read. */
  readonly plot?: RefObject<HTMLElement | null>
  readonly onRead: (index: number | null) => void
  /** A click with a mouse or pen: the page of the value that is being read. */
  readonly onOpen: (keys: MouseEvent) => void
  /** Absent where nothing can be chosen. */
  readonly onSelect: ((from: number, to: number) => void) | undefined
}

/** A hand is never quite still: nearer than this many pixels a press is a click. */
const leastDrag = 6

type Stretch = { readonly from: number; readonly to: number }
type Press = { readonly index: number; readonly x: number; readonly isTouch: boolean }

/**
 * What a pointer does on a plot. It reads; a click opens; drawn over several readings with its button down it chooses
 * them. A finger reads only: up and down it scrolls the page, along the chart it reads on, and its first touch shows
 * the text with the link.
 */
export function usePlotPointer({ readings, plot, onRead, onOpen, onSelect }: PlotPointerOptions) {
  const [selected, setSelected] = useState<Stretch | null>(null)
  /** The same, for gestures that come before it is drawn. */
  const stretch = useRef<Stretch | null>(null)
  const press = useRef<Press | null>(null)
  const isClickSpent = useRef(false)

  function choose(next: Stretch | null) {
    stretch.current = next
    setSelected(next)
  }

  function cancel() {
    press.current = null
    choose(null)
  }
  const isSelecting = selected !== null
  useEffect(() => {
    if (!isSelecting) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      press.current = null
      stretch.current = null
      setSelected(null)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isSelecting])

  function read(event: PointerEvent<HTMLElement>): number {
    const { left, top, width } = (plot?.current ?? event.currentTarget).getBoundingClientRect()
    const [x, y] = [event.clientX - left, event.clientY - top]
    const isBeside = plot !== undefined && !stretch.current && (x < 0 || x > width)
    const nearest = isBeside ? -1 : nearestReading(readings, { x, y }, width)
    onRead(nearest === -1 ? null : nearest)
    return nearest
  }

  function move(event: PointerEvent<HTMLElement>) {
    if (isInText(event.target) && !stretch.current) return
    const index = read(event)
    const start = press.current
    if (!onSelect || !start || start.isTouch || index === -1) return
    if (!stretch.current && Math.abs(event.clientX - start.x) < leastDrag) return
    if (!stretch.current && index === start.index) return
    isClickSpent.current = true
    // One that is made again may be over.
    if (event.isTrusted) event.currentTarget.setPointerCapture(event.pointerId)
    choose({ from: Math.min(start.index, index), to: Math.max(start.index, index) })
  }

  const pointerEvents = {
    onPointerMove: move,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      isClickSpent.current = false
      press.current = null
      if (isInText(event.target) || event.button !== 0) return
      const index = read(event)
      if (isDrawn(event.target)) press.current = { index, x: event.clientX, isTouch: event.pointerType === 'touch' }
    },
    onPointerUp: () => {
      if (stretch.current) onSelect?.(stretch.current.from, stretch.current.to)
      choose(null)
    },
    onPointerCancel: cancel,
    onPointerLeave: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'mouse') onRead(null)
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const isOpening = press.current !== null && !press.current.isTouch && !isClickSpent.current
      press.current = null
      if (isOpening && !isInText(event.target)) onOpen(event)
    },
  }
  return { selected, pointerEvents }
}

/** Titles and keys beside a drawing are text: they are marked and copied. */
function isDrawn(target: EventTarget): boolean {
  return target instanceof Element && target.closest('.chart-switch, .chart-drawing') !== null
}
