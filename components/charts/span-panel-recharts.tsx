'use client'

import { ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import type { SpanPanel } from '@/lib/domain/chart'
import { plotHeight, valueScale } from './scale'
import { SpanGround, Stroke } from './span-drawing'
import { drawingOrder, type PlacedMark, placeMarks } from './span-geometry'

/** The span panel once the reader has reached for it: marks over their days, never joined. */
export function SpanPanelRecharts({ panel, active }: { readonly panel: SpanPanel; readonly active: number | null }) {
  const scale = valueScale(panel.maximum)
  const marks = placeMarks(panel, scale)
  const activeId = active === null ? null : marks[active]?.id
  return (
    <ResponsiveContainer width="100%" height={plotHeight} initialDimension={{ width: 320, height: plotHeight }}>
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
    </ResponsiveContainer>
  )
}
