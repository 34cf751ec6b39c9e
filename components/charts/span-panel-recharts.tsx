'use client'

import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import type { SpanPanel } from '@/lib/domain/chart'
import { valueScale } from './scale'
import { SpanGround, Stroke } from './span-drawing'
import { drawingOrder, type PlacedMark, placeMarks } from './span-geometry'
import { type PanelTwinProps, TwinBox } from './twin-box'

/** The span panel once the reader has reached for it: marks over their days, never joined. */
export function SpanPanelRecharts({ panel, active, width }: PanelTwinProps<SpanPanel>) {
  const scale = valueScale(panel.axis)
  const marks = placeMarks(panel, scale)
  const activeId = active === null ? null : marks[active]?.id
  return (
    <TwinBox width={width}>
      <ScatterChart margin={{ top: scale.toY(scale.top), right: 0, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <SpanGround panel={panel} scale={scale} />
        <XAxis type="number" dataKey={({ left, right }: PlacedMark) => (left + right) / 2} domain={[0, 1]} allowDataOverflow hide />
        <YAxis type="number" dataKey="value" domain={[0, scale.top]} allowDataOverflow hide />
        <Scatter
          data={drawingOrder(marks)}
          isAnimationActive={false}
          shape={({ payload }: { payload?: PlacedMark }) =>
            payload ? <Stroke mark={payload} isActive={payload.id === activeId} /> : <g />
          }
        />
      </ScatterChart>
    </TwinBox>
  )
}
