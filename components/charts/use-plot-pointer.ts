'use client'

import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { nearestReading, type Reading } from './chart-drawing'

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
  const press = useRef<Press | null>(null)
  const isClickSpent = useRef(false)

  function cancel() {
    press.current = null
    setSelected(null)
  }
  const isSelecting = selected !== null
  useEffect(() => {
    if (!isSelecting) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      press.current = null
      setSelected(null)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [isSelecting])

  function read(event: PointerEvent<HTMLElement>): number {
    const { left, top, width } = (plot?.current ?? event.currentTarget).getBoundingClientRect()
    const [x, y] = [event.clientX - left, event.clientY - top]
    const isBeside = plot !== undefined && !isSelecting && (x < 0 || x > width)
    const nearest = isBeside ? -1 : nearestReading(readings, { x, y }, width)
    onRead(nearest === -1 ? null : nearest)
    return nearest
  }

  function move(event: PointerEvent<HTMLElement>) {
    if (isInText(event) && !isSelecting) return
    const index = read(event)
    const start = press.current
    if (!onSelect || !start || start.isTouch || index === -1) return
    if (!isSelecting && Math.abs(event.clientX - start.x) < leastDrag) return
    if (!isSelecting && index === start.index) return
    event.currentTarget.setPointerCapture(event.pointerId)
    isClickSpent.current = true
    setSelected({ from: Math.min(start.index, index), to: Math.max(start.index, index) })
  }

  const pointerEvents = {
    onPointerMove: move,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      isClickSpent.current = false
      if (isInText(event) || event.button !== 0) return
      press.current = { index: read(event), x: event.clientX, isTouch: event.pointerType === 'touch' }
    },
    onPointerUp: () => {
      if (selected) onSelect?.(selected.from, selected.to)
      setSelected(null)
    },
    onPointerCancel: cancel,
    onPointerLeave: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'mouse') onRead(null)
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const isOpening = press.current !== null && !press.current.isTouch && !isClickSpent.current
      press.current = null
      if (isOpening && !isInText(event)) onOpen(event)
    },
  }
  return { selected, pointerEvents }
}

/** Readers can point at the text itself: it stays, and its link takes the click (WCAG 1.4.13). */
function isInText({ target }: { readonly target: EventTarget }): boolean {
  return target instanceof Element && target.closest('.chart-tooltip, .chart-range, .timeline-reading') !== null
}
