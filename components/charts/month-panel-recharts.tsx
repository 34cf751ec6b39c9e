'use client'

import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts'
import type { MonthBar, MonthPanel } from '@/lib/domain/chart'
import { MonthGround, MonthNumbers } from './month-drawing'
import { MonthMark } from './month-mark'
import { valueScale } from './scale'
import { type PanelTwinProps, TwinBox } from './twin-box'

/** The month panel once the reader has reached for it: same box, same scale, same marks, the one that is being read set apart. */
export function MonthPanelRecharts({ panel, active, width }: PanelTwinProps<MonthPanel>) {
  const scale = valueScale(panel.axis)
  const count = panel.bars.length
  const [bottom = 0] = scale.ticks
  return (
    <TwinBox width={width}>
      <BarChart data={[...panel.bars]} margin={{ top: scale.toY(scale.top), right: 0, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <MonthGround panel={panel} scale={scale} />
        <XAxis dataKey="month" hide />
        <YAxis scale={scale.kind} domain={[bottom, scale.top]} allowDataOverflow hide />
        <Bar
          dataKey={(bar: MonthBar) => (bar.value === null ? null : Math.max(bar.value, bottom))}
          isAnimationActive={false}
          shape={({ originalDataIndex: index }: BarShapeProps) => {
            const bar = panel.bars[index]
            return bar ? <MonthMark {...{ bar, index, count, scale }} isActive={index === active} /> : <g />
          }}
        />
        <MonthNumbers panel={panel} scale={scale} />
      </BarChart>
    </TwinBox>
  )
}
