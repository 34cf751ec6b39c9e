'use client'

import { catchError } from 'next/error'
import { type ComponentType, type PointerEvent, type ReactNode, useMemo, useRef, useState } from 'react'
import type { ChartDrawing } from '@/lib/domain/chart'
import { listReadings, nearestReading, type Reading } from './chart-drawing'
import type { ChartTwinProps } from './chart-twin'
import { ReadingRange } from './reading-range'
import { useDismissal } from './use-dismissal'

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
  const { twin, load } = useTwin()
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
        {twin ? (
          <TwinBoundary fallback={children}>
            <twin.Twin drawing={drawing} active={active} width={box.current?.clientWidth ?? 0} />
          </TwinBoundary>
        ) : (
          children
        )}
      </div>
      {reading && <ReadingMark reading={reading} />}
      {readings.length > 0 && (
        <ReadingRange
          count={readings.length}
          textAt={(index) => readings[index]?.text}
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
  const [twin, setTwin] = useState<{ readonly Twin: ComponentType<ChartTwinProps> } | null>(null)
  const isAsked = useRef(false)
  async function load() {
    if (isAsked.current) return
    isAsked.current = true
    try {
      const { ChartTwin } = await import('./chart-twin')
      setTwin({ Twin: ChartTwin })
    } catch {
      // On a bad line the static drawing stays, with its readings; the next reach asks again.
      isAsked.current = false
    }
  }
  return { twin, load }
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
