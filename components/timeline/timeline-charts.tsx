'use client'

import { memo, type PointerEvent, useRef, useState } from 'react'
import { MonthAxis, type ScaleRoom } from '@/components/charts/chart-frame'
import { axisCrowd, axisMonths } from '@/components/charts/month-axis'
import { ReadingRange } from '@/components/charts/reading-range'
import { percent } from '@/components/charts/scale'
import { dayPlace } from '@/components/charts/span-geometry'
import { useDismissal } from '@/components/charts/use-dismissal'
import { addMonths } from '@/lib/domain/date'
import type { Timeline } from '@/lib/domain/timeline'
import type { Translator } from '@/lib/format/translator'
import { TimelineKeys } from './timeline-keys'
import { TimelinePanel } from './timeline-panel'
import { panelsRoom } from './timeline-room'
import { readColumn, spokenMonth } from './timeline-words'

type TimelineChartsProps = { readonly timeline: Timeline; readonly t: Translator; readonly locale: string }

/**
 * The panels over one month axis, and a cursor that reads a month in all of them at once: by pointer, by touch, and by a
 * native range input that says every value of the month.
 */
export function TimelineCharts({ timeline, t, locale }: TimelineChartsProps) {
  const { months, columns, panels, days } = timeline
  const [chosen, setActive] = useState<number | null>(null)
  // Another choice of months may have fewer.
  const active = chosen === null || months.length === 0 ? null : Math.min(chosen, months.length - 1)
  const box = useRef<HTMLDivElement>(null)
  const plot = useRef<HTMLDivElement>(null)
  useDismissal(active !== null, box, () => setActive(null))
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last || panels.length === 0) return null
  const axis = { from: first.month, to: last.month }
  const room = panelsRoom(panels, locale)

  function point(event: PointerEvent) {
    const area = plot.current?.getBoundingClientRect()
    if (!area) return
    const index = Math.floor(((event.clientX - area.left) / area.width) * months.length)
    setActive(index >= 0 && index < months.length ? index : null)
  }

  return (
    <div
      className="timeline-charts"
      ref={box}
      onPointerDown={point}
      onPointerMove={point}
      onPointerLeave={(event) => event.pointerType === 'mouse' && setActive(null)}
    >
      <div className={`chart-box timeline-ground scale-${room}`} aria-hidden="true">
        <div className="timeline-plot" ref={plot}>
          <svg width="100%" height="100%" aria-hidden="true">
            {days.map(({ day, place }) => (
              <line className="day-line" key={`${day} ${place}`} x1={middleOf(axis, day)} x2={middleOf(axis, day)} y1="0" y2="100%" />
            ))}
          </svg>
          {active !== null && <Cursor index={active} count={months.length} />}
        </div>
      </div>
      <TimelineKeys panels={panels} days={days} t={t} />
      <Axis {...{ months, room, locale }} />
      {panels.map((panel) => {
        const column = columns.find(({ id }) => id === panel.columnId)
        const month = active === null ? undefined : months[active]
        return (
          <Panel key={panel.drawing.panel.id} {...{ panel, room, t, locale }}>
            {month && column && active !== null ? t('timeline.reading', { month: month.name, values: readColumn(column, active) }) : ''}
          </Panel>
        )
      })}
      <Axis {...{ months, room, locale }} />
      <ReadingRange
        count={months.length}
        textAt={(index) => spokenMonth(timeline, index, t)}
        active={active}
        pageStep={12}
        label={t('timeline.explore')}
        help={t('timeline.exploreHelp')}
        onRead={setActive}
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
function Cursor({ index, count }: { readonly index: number; readonly count: number }) {
  return <div className="timeline-cursor" style={{ left: percent(index / count), width: percent(1 / count) }} />
}

function middleOf(axis: { readonly from: string; readonly to: string }, day: string): string {
  return percent(dayPlace(axis, day))
}
