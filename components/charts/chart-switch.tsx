'use client'

import { catchError } from 'next/error'
import {
  type ComponentType,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { type ChartDrawing, listReadings, nearestReading, type Reading } from './chart-drawing'
import type { ChartTwinProps } from './chart-twin'

export type ChartSwitchProps = {
  readonly drawing: ChartDrawing
  /** The chart in words. */
  readonly label: string
  /** Name and instructions of the control that reads the chart value by value. */
  readonly explore: string
  readonly exploreHelp: string
  /** The static drawing: it stays until its twin is there, and if that never comes. */
  readonly children: ReactNode
}

/**
 * Lets a reader point at the marks of a chart. The Recharts twin is fetched when a pointer or the focus first
 * reaches the chart, and takes the place of the static drawing in the same box. The keyboard has a native range
 * input, which every browser and screen reader can move: Recharts' own layer is silent in many of them.
 */
export function ChartSwitch({ drawing, label, explore, exploreHelp, children }: ChartSwitchProps) {
  const [active, setActive] = useState<number | null>(null)
  const { Twin, load } = useTwin()
  const readings = useMemo(() => listReadings(drawing), [drawing])
  const reading = active === null ? undefined : readings[active]
  const box = useRef<HTMLDivElement>(null)
  useDismissal(active !== null, box, () => setActive(null))

  function point(event: PointerEvent<HTMLDivElement>) {
    if (event.target instanceof Element && event.target.closest('.chart-tooltip')) return
    const { left, top, width } = event.currentTarget.getBoundingClientRect()
    const nearest = nearestReading(readings, { x: event.clientX - left, y: event.clientY - top }, width)
    setActive(nearest === -1 ? null : nearest)
  }

  return (
    <div
      className="chart-switch"
      ref={box}
      onPointerEnter={load}
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={(event) => event.pointerType === 'mouse' && setActive(null)}
    >
      <div className="chart-drawing" role="img" aria-label={label}>
        {Twin ? (
          <TwinBoundary fallback={children}>
            <Twin drawing={drawing} active={active} />
          </TwinBoundary>
        ) : (
          children
        )}
      </div>
      {reading && <ReadingMark reading={reading} />}
      {readings.length > 0 && (
        <ReadingRange
          readings={readings}
          active={active}
          pageStep={drawing.kind === 'month' ? 12 : 5}
          label={explore}
          help={exploreHelp}
          onFocus={load}
          onRead={setActive}
        />
      )}
    </div>
  )
}

/** A twin that breaks gives its place back. */
const TwinBoundary = catchError(({ fallback }: { readonly fallback: ReactNode }) => fallback)

function useTwin() {
  const [Twin, setTwin] = useState<ComponentType<ChartTwinProps> | null>(null)
  const isAsked = useRef(false)
  async function load() {
    if (isAsked.current) return
    isAsked.current = true
    try {
      const { ChartTwin } = await import('./chart-twin')
      setTwin(() => ChartTwin)
    } catch {
      // On a bad line the static drawing stays, with its readings; the next reach asks again.
      isAsked.current = false
    }
  }
  return { Twin, load }
}

/** Escape, and a touch anywhere else, put the text away (WCAG 1.4.13). */
function useDismissal(isOpen: boolean, box: RefObject<HTMLElement | null>, dismiss: () => void) {
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

/** The policy of pages forbids style attributes in HTML, not styles set by script: a reading is never in server HTML. */
function ReadingMark({ reading }: { readonly reading: Reading }) {
  const middle = `${((reading.left + reading.right) / 2) * 100}%`
  return (
    <>
      <div className="chart-cursor" style={{ left: middle }} />
      {/* Shifted by the same share of its own width, the text never leaves the plot. */}
      <div className="chart-tooltip" style={{ left: middle, transform: `translateX(-${middle})` }}>
        {reading.text}
      </div>
    </>
  )
}

type ReadingRangeProps = {
  readonly readings: readonly Reading[]
  readonly active: number | null
  readonly pageStep: number
  readonly label: string
  readonly help: string
  readonly onFocus: () => void
  readonly onRead: (index: number | null) => void
}

/** Not in server HTML: without script it would move nothing. */
function ReadingRange({ readings, active, pageStep, label, help, onFocus, onRead }: ReadingRangeProps) {
  const helpId = useId()
  const isHydrated = useSyncExternalStore(subscribeNever, isTrue, isFalse)
  // Where the reader was when the text was put away; the newest reading at first, and after the panel has shrunk.
  const [position, setPosition] = useState<number | null>(null)
  const last = readings.length - 1
  const index = Math.min(active ?? position ?? last, last)

  function read(next: number) {
    setPosition(next)
    onRead(next)
  }

  function page(event: KeyboardEvent<HTMLInputElement>) {
    const step = event.key === 'PageUp' ? -pageStep : event.key === 'PageDown' ? pageStep : 0
    if (step === 0) return
    event.preventDefault()
    read(Math.min(last, Math.max(0, index + step)))
  }

  if (!isHydrated) return null
  return (
    <>
      <input
        className="chart-range"
        type="range"
        min={0}
        max={last}
        step={1}
        value={index}
        aria-label={label}
        aria-describedby={helpId}
        aria-valuetext={readings[index]?.text}
        onFocus={() => {
          onFocus()
          read(index)
        }}
        onBlur={() => onRead(null)}
        onKeyDown={page}
        onChange={(event) => read(event.currentTarget.valueAsNumber)}
      />
      <span className="visually-hidden" id={helpId}>
        {help}
      </span>
    </>
  )
}

const subscribeNever = () => () => {}
const isTrue = () => true
const isFalse = () => false
