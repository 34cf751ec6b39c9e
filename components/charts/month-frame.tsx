import type { ReactNode } from 'react'
import type { MonthPanel } from '@/lib/domain/chart'
import type { Translator } from '@/lib/format/translator'
import { ChartFrame } from './chart-frame'
import { axisCrowd, axisMonths } from './month-axis'
import { MonthKeys } from './month-keys'
import type { Scale } from './scale'

export type MonthFrameProps = {
  readonly panel: MonthPanel
  readonly scale: Scale
  readonly t: Translator
  readonly locale: string
  readonly children: ReactNode
}

/** All of a month panel but its plot, which may be the static drawing or its interactive twin. */
export function MonthFrame({ panel, scale, t, locale, children }: MonthFrameProps) {
  const months = panel.bars.map(({ month }) => month)
  const positions = new Map(months.map((month, index) => [month, index / months.length]))
  return (
    <ChartFrame
      title={panel.title}
      tone={panel.tone}
      scale={scale}
      suffix={panel.tone === 'share' ? '%' : ''}
      locale={locale}
      axis={axisMonths(months, locale)}
      crowd={axisCrowd(months.length)}
      place={(month) => {
        const start = positions.get(month) ?? 0
        return { start, middle: start + 0.5 / months.length }
      }}
      keys={<MonthKeys panel={panel} t={t} />}
    >
      {children}
    </ChartFrame>
  )
}
