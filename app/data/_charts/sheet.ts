import { scalesRoom } from './panel-block'
import { listDrawings, type Picture } from './picture'

/** How a picture is laid out, in pixels of its own. */
export type Sheet = {
  /** Between its margins. */
  readonly inner: number
  readonly columns: number
  readonly panelWidth: number
  readonly plotHeight: number
  /** For the numbers of the scales, the same in all panels. */
  readonly room: number
}

export const columnGap = 40
/** Of a chart that stands alone, and of those below each other over one axis, as on the pages. */
const [heightAlone, heightInLine] = [190, 130]
const [mostBelow, mostBeside] = [4, 3]

/** The layout of a whole picture, as wide as its columns need. */
export function wholeSheet(picture: Picture, inner: number): Sheet {
  const plotHeight = picture.isOneAxis ? heightInLine : heightAlone
  const columns = countColumns(picture)
  return {
    inner,
    columns,
    panelWidth: (inner - columnGap * (columns - 1)) / columns,
    plotHeight,
    room: scalesRoom(listDrawings(picture.sections), plotHeight, picture.locale),
  }
}

/** Panels stand below each other where they are few or share an axis; small multiples beside each other, those of one heading in a row. */
function countColumns({ sections, isOneAxis }: Picture): number {
  const counts = sections.map((section) => (section.kind === 'panels' ? section.drawings.length : 0))
  if (isOneAxis || counts.reduce((sum, count) => sum + count, 0) <= mostBelow) return 1
  return counts.every((count) => count <= mostBeside) && counts.includes(mostBeside) ? mostBeside : 2
}
