'use client'

import type { ReactElement } from 'react'
import { ResponsiveContainer } from 'recharts'
import { plotHeight } from './scale'

export type PanelTwinProps<Panel> = {
  readonly panel: Panel
  /** Index of the mark that is being read. */
  readonly active: number | null
  /** Of the plot, in pixels, when the twin takes its place. */
  readonly width: number
}

/** The box of the static drawing: measured before the first frame, so that the twin is never seen at another width. */
export function TwinBox({ width, children }: { readonly width: number; readonly children: ReactElement }) {
  return (
    <ResponsiveContainer width="100%" height={plotHeight} initialDimension={{ width, height: plotHeight }}>
      {children}
    </ResponsiveContainer>
  )
}
