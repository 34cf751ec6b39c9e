'use client'

import { memo, useMemo, useRef, useState } from 'react'
import type { Reading } from '@/components/charts/chart-drawing'
import { MonthAxis, type ScaleRoom } from '@/components/charts/chart-frame'
import { monthRange } from '@/components/charts/chart-text'
import { clickWith, type Keys } from '@/components/charts/click-with'
import { axisCrowd, axisMonths } from '@/components/charts/month-axis'
import { ReadingRange } from '@/components/charts/reading-range'
import { percent } from '@/components/charts/scale'
import { dayPlace } from '@/components/charts/span-geometry'
import { useDismissal } from '@/components/charts/use-dismissal'
import { usePlotPointer } from '@/components/charts/use-plot-pointer'
import { addMonths } from '@/lib/domain/date'
import type { Timeline } from '@/lib/domain/timeline'
import type { Translator } from '@/lib/format/translator'
import { TimelineKeys } from './timeline-keys'
import { TimelinePanel } from './timeline-panel'
import { TimelineReading } from './timeline-reading'
import { panelsRoom } from './timeline-room'
import { spokenMonth } from './timeline-words'

type TimelineChartsProps = {
  readonly timeline: Timeline
  /** Shows these months, both inclusive, where a pointer is drawn over them. */
  readonly onSelectMonths?: (from: string, to: string) => void
  readonly t: Translator
  readonly locale: string
}

/**
 * The panels over one month axis, and a cursor that reads a month in all of them at once: by pointer, by touch, and by a
 * native range input that says every value of the month. A click opens the page of the month.
 */
export function TimelineCharts({ timeline, onSelectMonths, t, locale }: TimelineChartsProps) {
  const { months, columns, panels, days } = timeline
  const [chosen, setActive] = useState<number | null>(null)
  // Another choice of months may have fewer.
  const active = chosen === null || months.length === 0 ? null : Math.min(chosen, months.length - 1)
  const box = useRef<HTMLDivElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  const link = useRef<HTMLAnchorElement>(null)
  const open = (keys: Keys = {}) => link.current?.dispatchEvent(clickWith(keys))
  const readings = useMemo(() => readMonths(months), [months])
  const { selected, pointerEvents } = usePlotPointer({
    readings,
    plot,
    onRead: setActive,
    onOpen: open,
    onSelect: onSelectMonths && ((from, to) => onSelectMonths(months[from]?.month ?? '', months[to]?.month ?? '')),
  })
  useDismissal(active !== null, box, () => setActive(null))
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last || panels.length === 0) return null
  const axis = { from: first.month, to: last.month }
  const room = panelsRoom(panels, locale)

  const stretch = selected ?? (active === null ? null : { from: active, to: active })
  const month = active === null ? undefined : months[active]
  const chosenMonths = selected && monthRange(months[selected.from]?.month ?? '', months[selected.to]?.month ?? '', locale)

  return (
    <div className={month?.hasPage ? 'timeline-charts chart-linked' : 'timeline-charts'} ref={box} {...pointerEvents}>
      <div className={`chart-box timeline-ground scale-${room}`} aria-hidden="true">
        <div className="timeline-plot" ref={plot}>
          <svg width="100%" height="100%" aria-hidden="true">
            {days.map(({ day, place }) => (
              <line className="day-line" key={`${day} ${place}`} x1={middleOf(axis, day)} x2={middleOf(axis, day)} y1="0" y2="100%" />
            ))}
          </svg>
          {stretch && <Cursor {...stretch} count={months.length} />}
        </div>
      </div>
      <TimelineKeys panels={panels} days={days} t={t} />
      <Axis {...{ months, room, locale }} />
      {panels.map((panel, place) => (
        <Panel key={panel.drawing.panel.id} {...{ panel, room, t, locale }}>
          {chosenMonths ??
            (active !== null && (
              <TimelineReading
                month={month}
                column={columns.find(({ id }) => id === panel.columnId)}
                index={active}
                {...(place === 0 && { link })}
                {...{ t, locale }}
              />
            ))}
        </Panel>
      ))}
      <Axis {...{ months, room, locale }} />
      <ReadingRange
        count={months.length}
        textAt={(index) => spokenMonth(timeline, index, t)}
        active={active}
        pageStep={12}
        label={t('timeline.explore')}
        help={`${t('timeline.exploreHelp')} ${t('charts.openMonthHelp')}`}
        onRead={setActive}
        onEnter={open}
      />
    </div>
  )
}

/** The months of all panels: above the first and below the last. */
function Axis({ months, room, locale }: Pick<Timeline, 'months'> & { readonly room: ScaleRoom; readonly locale: string }) {
  const names = months.map(({ month }) => month)
  const axis = { from: names[0] ?? '', to: names.at(-1) ?? '' }
  return (
    <div className={`chart-box timeline-axis scale-${room}`}>
      <span />
      <div className="chart-plot">
        <MonthAxis
          axis={axisMonths(names, locale)}
          crowd={axisCrowd(names.length)}
          place={(month) => {
            const start = dayPlace(axis, month)
            return { start, middle: (start + dayPlace(axis, addMonths(month, 1))) / 2 }
          }}
        />
      </div>
    </div>
  )
}

/** Panels are drawn once: the cursor moves over them. */
const Panel = memo(TimelinePanel)

/** The month that is being read. The policy of pages forbids style attributes in HTML, not styles set by script. */
function Cursor({ from, to, count }: { readonly from: number; readonly to: number; readonly count: number }) {
  return <div className="timeline-cursor" style={{ left: percent(from / count), width: percent((to - from + 1) / count) }} />
}

/** At any height: what is read of a month stands above each panel. */
function readMonths(months: Timeline['months']): Reading[] {
  return months.map(({ name }, index) => ({ left: index / months.length, right: (index + 1) / months.length, y: null, text: name }))
}

function middleOf(axis: { readonly from: string; readonly to: string }, day: string): string {
  return percent(dayPlace(axis, day))
}
