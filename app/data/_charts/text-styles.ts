import type { TextStyle } from './text-lines'

/** How the texts of a picture are written, in pixels of its own. */
export const textStyles = {
  title: { size: 27, weight: 600, leading: 34 },
  subtitle: { size: 17, weight: 400, leading: 24 },
  section: { size: 19, weight: 600, leading: 26 },
  panel: { size: 16, weight: 600, leading: 22 },
  text: { size: 15, weight: 400, leading: 21 },
  small: { size: 14, weight: 400, leading: 20 },
} as const satisfies Record<string, TextStyle>
