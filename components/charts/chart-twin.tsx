'use client'

import type { ChartDrawing } from '@/lib/domain/chart'
import { MonthPanelRecharts } from './month-panel-recharts'
import { SpanPanelRecharts } from './span-panel-recharts'
import type { PanelTwinProps } from './twin-box'

export type ChartTwinProps = Omit<PanelTwinProps<never>, 'panel'> & { readonly drawing: ChartDrawing }

/** The Recharts drawing of a panel: a file of its own, so that Recharts is fetched with it and not before. */
export function ChartTwin({ drawing, ...reading }: ChartTwinProps) {
  switch (drawing.kind) {
    case 'month':
      return <MonthPanelRecharts panel={drawing.panel} {...reading} />
    case 'span':
      return <SpanPanelRecharts panel={drawing.panel} {...reading} />
  }
}
