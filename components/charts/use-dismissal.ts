'use client'

import { type RefObject, useEffect, useRef } from 'react'

/** Escape, and a touch anywhere else, put the text away (WCAG 1.4.13). */
export function useDismissal(isOpen: boolean, box: RefObject<HTMLElement | null>, dismiss: () => void) {
  const latest = useRef(dismiss)
  useEffect(() => {
    latest.current = dismiss
  })
  useEffect(() => {
    if (!isOpen) return
    const onKey = (event: globalThis.KeyboardEvent) => event.key === 'Escape' && latest.current()
    const onPointer = (event: globalThis.PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) latest.current()
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('pointerdown', onPointer)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onPointer)
    }
  }, [isOpen, box])
}
