import { toValueAxis } from '@/components/charts/value-axis'
import type { CasualtiesAxes, CasualtiesView, FigureCell } from '@/lib/domain/casualties-view'
import type { ScaleKind } from '@/lib/domain/chart'

/** The axes of a view: parts share one with what no part holds, so that their panels can be compared. On the server only. */
export function toCasualtiesAxes(view: CasualtiesView, kind: ScaleKind): CasualtiesAxes {
  const axes = (indicator: string) => ({
    total: toValueAxis(kind, totalValues(view, indicator)),
    parts: toValueAxis(kind, partValues(view, indicator)),
  })
  return {
    'civilians-killed': axes('civilians-killed'),
    'civilians-injured': axes('civilians-injured'),
    'civilian-casualties': axes('civilian-casualties'),
    'share-of-civilian-casualties': axes('share-of-civilian-casualties'),
    'share-of-civilians-killed': axes('share-of-civilians-killed'),
    'share-of-civilians-injured': axes('share-of-civilians-injured'),
  }
}

function totalValues({ months }: CasualtiesView, indicator: string): number[] {
  return months.flatMap(({ total }) => drawnValues(total?.cells ?? [], indicator))
}

function partValues({ months }: CasualtiesView, indicator: string): number[] {
  return months.flatMap(({ parts, remainders }) => [
    ...parts.flatMap(({ cells }) => drawnValues(cells, indicator)),
    ...remainders.filter((rest) => rest.indicator === indicator).map(({ value }) => value),
  ])
}

/** With the values first published, which are drawn too. */
function drawnValues(cells: readonly FigureCell[], indicator: string): number[] {
  return cells.filter((cell) => cell.indicator === indicator).flatMap(({ value, first }) => (first ? [value, first.value] : [value]))
}
