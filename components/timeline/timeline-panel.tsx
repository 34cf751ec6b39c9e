import { memo, type ReactNode } from 'react'
import { ChartFrame, type ScaleRoom } from '@/components/charts/chart-frame'
import { monthPanelText, spanPanelText } from '@/components/charts/chart-text'
import { MonthDrawing } from '@/components/charts/month-drawing'
import { MonthKeys } from '@/components/charts/month-keys'
import { valueScale } from '@/components/charts/scale'
import { SpanDrawing } from '@/components/charts/span-drawing'
import { SpanKeys } from '@/components/charts/span-frame'
import type { TimelinePanel as Panel } from '@/lib/domain/timeline'
import type { Translator } from '@/lib/format/translator'
import { panelSuffix } from './timeline-room'

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
      title={drawing.panel.title}
      tone={drawing.panel.tone}
      scale={valueScale(drawing.panel.maximum)}
      suffix={panelSuffix(drawing)}
      axis={[]}
      crowd="24"
      place={() => ({ middle: 0, start: 0 })}
      keys={
        <>
          <Keys drawing={drawing} t={t} />
          <p className="timeline-reading">{children}</p>
        </>
      }
      {...{ room, locale }}
    >
      <Drawing {...{ drawing, t, locale }} />
    </ChartFrame>
  )
}

function Keys({ drawing, t }: { readonly drawing: Panel['drawing']; readonly t: Translator }) {
  switch (drawing.kind) {
    case 'month':
      return <MonthKeys panel={drawing.panel} t={t} />
    case 'span':
      return (
        <SpanKeys
          panel={drawing.panel}
          keyHollow={t('charts.keyHollow')}
          keyFirst={t('charts.keyFirst')}
          keyMargin={t('charts.keyMargin')}
        />
      )
  }
}

/** Drawn once: the cursor moves over it. */
const Drawing = memo(function Drawing({ drawing, t, locale }: Pick<TimelinePanelProps, 't' | 'locale'> & { drawing: Panel['drawing'] }) {
  const scale = valueScale(drawing.panel.maximum)
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
