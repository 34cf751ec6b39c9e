'use client'

import { Bar, BarChart, type BarShapeProps, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import type { MonthBar, MonthPanel } from '@/lib/domain/chart'
import { barHeight, barShare, FirstTick, MonthGround } from './month-drawing'
import { plotHeight, valueScale } from './scale'

/** The month panel once the reader has reached for it: same box, same scale, the bar that is being read set apart. */
export function MonthPanelRecharts({ panel, active }: { readonly panel: MonthPanel; readonly active: number | null }) {
  const scale = valueScale(panel.maximum)
  const count = panel.bars.length
  return (
    <ResponsiveContainer width="100%" height={plotHeight} initialDimension={{ width: 320, height: plotHeight }}>
      <BarChart
        data={[...panel.bars]}
        margin={{ top: scale.toY(scale.top), right: 0, bottom: 0, left: 0 }}
        barCategoryGap={`${((1 - barShare) / 2) * 100}%`}
        accessibilityLayer={false}
      >
        <MonthGround panel={panel} scale={scale} />
        <XAxis dataKey="month" hide />
        <YAxis domain={[0, scale.top]} allowDataOverflow hide />
        <Bar
          dataKey={(bar: MonthBar) => bar.value}
          isAnimationActive={false}
          shape={({ x, width, originalDataIndex: index }: BarShapeProps) => {
            const bar = panel.bars[index]
            if (!bar || bar.value === null) return null
            return (
              <>
                <rect className={index === active ? 'bar bar-active' : 'bar'} x={x} width={width} {...barHeight(bar.value, scale)} />
                <FirstTick bar={bar} index={index} count={count} scale={scale} />
              </>
            )
          }}
        />
      </BarChart>
    </ResponsiveContainer>
  )
}
