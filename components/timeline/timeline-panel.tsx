import { memo, type ReactNode } from 'react'
import { ChartFrame, type ScaleRoom } from '@/components/charts/chart-frame'
import { monthPanelText, spanPanelText } from '@/components/charts/chart-text'
import { MonthDrawing } from '@/components/charts/month-drawing'
import { PanelTitle } from '@/components/charts/panel-title'
import { SpanDrawing } from '@/components/charts/span-drawing'
import type { TimelinePanel as Panel } from '@/lib/domain/timeline'
import type { Translator } from '@/lib/format/translator'
import { SpanPanelKeys } from './timeline-keys'
import { panelScale, panelSuffix } from './timeline-room'

type TimelinePanelProps = {
  readonly panel: Panel
  readonly room: ScaleRoom
  readonly t: Translator
  readonly locale: string
  /** What is read at the cursor. */
  readonly children: ReactNode
}

/** A panel of the timeline: as charts elsewhere, but without an axis of its own. */
export function TimelinePanel({ panel: { drawing }, room, t, locale, children }: TimelinePanelProps) {
  return (
    <ChartFrame
      title={<PanelTitle panel={drawing.panel} locale={locale} />}
      tone={drawing.panel.tone}
      scale={panelScale(drawing)}
      suffix={panelSuffix(drawing)}
      axis={[]}
      crowd="24"
      place={() => ({ middle: 0, start: 0 })}
      keys={
        <>
          {drawing.kind === 'span' && <SpanPanelKeys panel={{ ...drawing.panel, marks: [] }} t={t} />}
          <p className="timeline-reading">{children}</p>
        </>
      }
      {...{ room, locale }}
    >
      <Drawing {...{ drawing, t, locale }} />
    </ChartFrame>
  )
}

/** Drawn once: the cursor moves over it. */
const Drawing = memo(function Drawing({ drawing, t, locale }: Pick<TimelinePanelProps, 't' | 'locale'> & { drawing: Panel['drawing'] }) {
  const scale = panelScale(drawing)
  return (
    <div
      className="chart-drawing"
      role="img"
      aria-label={drawing.kind === 'month' ? monthPanelText(drawing.panel, t, locale) : spanPanelText(drawing.panel, t, locale)}
    >
      {drawing.kind === 'month' ? (
        <MonthDrawing panel={drawing.panel} scale={scale} />
      ) : (
        <SpanDrawing panel={drawing.panel} scale={scale} />
      )}
    </div>
  )
})
