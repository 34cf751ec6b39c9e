import type { ChartKind } from '@/lib/domain/chart-kinds'

/** Pixels of title, day and sources, and of each panel with its key, in a frame 320 pixels wide: as measured in the longer of the languages. */
const heights: Record<ChartKind, { readonly around: number; readonly panel: number }> = {
  casualties: { around: 590, panel: 330 },
  totals: { around: 610, panel: 300 },
  context: { around: 580, panel: 300 },
  survey: { around: 400, panel: 330 },
  timeline: { around: 860, panel: 265 },
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
