'use client'

import { catchError } from 'next/error'
import { type ComponentType, type ReactNode, type RefObject, useMemo, useRef, useState } from 'react'
import type { ChartDrawing } from '@/lib/domain/chart'
import { listReadings } from './chart-drawing'
import type { ChartTwinProps } from './chart-twin'
import { clickWith, type Keys } from './click-with'
import { ReadingMark, SelectionMark } from './reading-mark'
import { ReadingRange } from './reading-range'
import { useDismissal } from './use-dismissal'
import { usePlotPointer } from './use-plot-pointer'

export type ChartSwitchProps = {
  readonly drawing: ChartDrawing
  /** The chart in words. */
  readonly label: string
  /** Name and instructions of the control that reads the chart value by value. */
  readonly explore: string
  readonly exploreHelp: string
  /** What the link to the page of a value says. */
  readonly openText: string
  /** Where a stretch of the chart can be chosen with a pointer: its name, and what choosing it does. First and last reading. */
  readonly selection?: { readonly text: (from: number, to: number) => string; readonly onSelect: (from: number, to: number) => void }
  /** The static drawing: it stays until its twin is there, and if that never comes. */
  readonly children: ReactNode
}

/**
 * Lets a reader point at the marks of a chart, and open the page of one. The Recharts twin is fetched when a pointer or the
 * focus first reaches the chart, and takes the place of the static drawing in the same box; all that a gesture does is
 * done here, so that none is lost meanwhile. The keyboard has a native range input, which every browser and screen reader
 * can move: Recharts' own layer is silent in many of them.
 */
export function ChartSwitch({ drawing, label, explore, exploreHelp, openText, selection, children }: ChartSwitchProps) {
  const [active, setActive] = useState<number | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const link = useRef<HTMLAnchorElement>(null)
  const { twin, load } = useTwin(box)
  const readings = useMemo(() => listReadings(drawing), [drawing])
  const reading = active === null ? undefined : readings[active]
  const open = (keys: Keys = {}) => link.current?.dispatchEvent(clickWith(keys))
  const { selected, pointerEvents } = usePlotPointer({ readings, onRead: setActive, onOpen: open, onSelect: selection?.onSelect })
  const [from, to] = [readings[selected?.from ?? -1], readings[selected?.to ?? -1]]
  useDismissal(active !== null, box, () => setActive(null))

  return (
    <div
      className="chart-switch"
      ref={box}
      {...pointerEvents}
      onPointerEnter={(event) => {
        load()
        // A page that is taken over under a pointer at rest is told that it came, not that it moves.
        pointerEvents.onPointerMove(event)
      }}
    >
      <div className={reading?.href ? 'chart-drawing chart-linked' : 'chart-drawing'} role="img" aria-label={label}>
        {twin ? (
          <TwinBoundary fallback={children}>
            <twin.Twin drawing={drawing} active={active} width={twin.width} />
          </TwinBoundary>
        ) : (
          children
        )}
      </div>
      {selected && selection && from && to ? (
        <SelectionMark from={from} to={to} text={selection.text(selected.from, selected.to)} />
      ) : (
        reading && <ReadingMark reading={reading} openText={openText} link={link} />
      )}
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
          onEnter={open}
        />
      )}
    </div>
  )
}

/** A twin that breaks gives its place back. */
const TwinBoundary = catchError(({ fallback }: { readonly fallback: ReactNode }) => fallback)

function useTwin(box: RefObject<HTMLElement | null>) {
  const [twin, setTwin] = useState<{ readonly Twin: ComponentType<ChartTwinProps>; readonly width: number } | null>(null)
  const isAsked = useRef(false)
  async function load() {
    if (isAsked.current) return
    isAsked.current = true
    try {
      const { ChartTwin } = await import('./chart-twin')
      setTwin({ Twin: ChartTwin, width: box.current?.clientWidth ?? 0 })
    } catch {
      // On a bad line the static drawing stays, with its readings; the next reach asks again.
      isAsked.current = false
    }
  }
  return { twin, load }
}
