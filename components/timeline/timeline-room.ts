import { type ScaleRoom, scaleRoom } from '@/components/charts/chart-frame'
import { type Scale, valueScale } from '@/components/charts/scale'
import type { TimelinePanel } from '@/lib/domain/timeline'

/** Pixels for the numbers of the scales: the widest, so that all panels have the same months below each other. */
export function panelsRoom(panels: readonly TimelinePanel[], locale: string): ScaleRoom {
  return panels.reduce<ScaleRoom>((widest, { drawing }) => {
    const room = scaleRoom({ scale: panelScale(drawing), suffix: panelSuffix(drawing), locale })
    return room > widest ? room : widest
  }, 44)
}

/** Lower than a chart that stands alone, so that a window holds several; timeline.css has the same height. */
const panelHeight = 130

/** From zero to the greatest value of the panel. */
export function panelScale({ panel }: TimelinePanel['drawing']): Scale {
  return valueScale(panel.axis, panelHeight)
}

/** Behind the numbers of the scale. */
export function panelSuffix(drawing: TimelinePanel['drawing']): string {
  return drawing.kind === 'span' ? drawing.panel.suffix : ''
}
