import { type ScaleRoom, scaleRoom } from '@/components/charts/chart-frame'
import { valueScale } from '@/components/charts/scale'
import type { TimelinePanel } from '@/lib/domain/timeline'

/** Pixels for the numbers of the scales: the widest, so that all panels have the same months below each other. */
export function panelsRoom(panels: readonly TimelinePanel[], locale: string): ScaleRoom {
  return panels.reduce<ScaleRoom>((widest, { drawing }) => {
    const room = scaleRoom({ scale: valueScale(drawing.panel.maximum), suffix: panelSuffix(drawing), locale })
    return room > widest ? room : widest
  }, 44)
}

/** Behind the numbers of the scale. */
export function panelSuffix(drawing: TimelinePanel['drawing']): string {
  return drawing.kind === 'span' ? drawing.panel.suffix : ''
}
