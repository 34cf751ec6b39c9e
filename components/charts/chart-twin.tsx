'use client'

import type { ChartDrawing } from '@/lib/domain/chart'
import { MonthPanelRecharts } from './month-panel-recharts'
import { SpanPanelRecharts } from './span-panel-recharts'

export type ChartTwinProps = {
  readonly drawing: ChartDrawing
  /** Index of the mark that is being read. */
  readonly active: number | null
}

/** The Recharts drawing of a panel: a file of its own, so that Recharts is fetched with it and not before. */
export function ChartTwin({ drawing, active }: ChartTwinProps) {
  switch (drawing.kind) {
    case 'month':
      return <MonthPanelRecharts panel={drawing.panel} active={active} />
    case 'span':
      return <SpanPanelRecharts panel={drawing.panel} active={active} />
  }
}
