import type { ChartKind } from '@/lib/domain/chart-kinds'

/** Pixels of title, day, caution and sources, and of each panel with its key, in a frame 320 pixels wide: as measured in the longer of the languages. */
const heights: Record<ChartKind, { readonly around: number; readonly panel: number }> = {
  casualties: { around: 705, panel: 335 },
  totals: { around: 740, panel: 300 },
  context: { around: 640, panel: 300 },
  survey: { around: 560, panel: 360 },
  timeline: { around: 1080, panel: 265 },
}

/** A taller frame scrolls within: it would push the text of its page too far down. */
const most = 1600

/**
 * The height that a snippet gives its frame: a page can't know that of another origin without a script on both sides.
 * Panels stand below each other at every width, so that what fits a phone leaves little room on a wide page.
 */
export function embedHeight(chart: ChartKind, panels: number): number {
  return Math.min(most, heights[chart].around + panels * heights[chart].panel)
}
