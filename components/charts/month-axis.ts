import { formatMonthName } from '@/lib/format/date'
/** From which width of the plot on a label has room; `always` fits 240 pixels. The widths are in chart-labels.css. */
export type LabelDensity = 'always' | 'mid' | 'wide'

export type AxisLabel = { readonly text: string; readonly density: LabelDensity }

export type AxisMonth = {
  readonly month: string
  readonly name: AxisLabel | null
  /** The year, at each January and, where there is room before it, at the first month. */
  readonly year: string | null
  readonly isJanuary: boolean
}

/** How crowded an axis is; chart-labels.css has the widths for each. */
export type AxisCrowd = '6' | '12' | '24' | '48' | '96'

export function axisCrowd(count: number): AxisCrowd {
  if (count <= 6) return '6'
  if (count <= 12) return '12'
  if (count <= 24) return '24'
  return count <= 48 ? '48' : '96'
}

/** What stands below the plot for consecutive months: decided here, so that style sheets only show and hide. */
export function axisMonths(months: readonly string[], locale: string): AxisMonth[] {
  const crowd = axisCrowd(months.length)
  return months.map((month, index) => {
    const density = labelDensity(crowd, monthIndex(month))
    const isJanuary = monthIndex(month) === 0
    const hasYear = isJanuary || (index === 0 && hasRoomForFirstYear(month, months.length))
    return {
      month,
      name: density && { text: formatMonthName(month, locale), density },
      year: hasYear ? month.slice(0, 4) : null,
      isJanuary,
    }
  })
}

/** Round steps through the year, so that the labels of each width are evenly spaced and January is always there. */
function labelDensity(crowd: AxisCrowd, index: number): LabelDensity | null {
  switch (crowd) {
    case '6':
      return 'always'
    case '12':
      return index % 2 === 0 ? 'always' : 'mid'
    case '24':
      return index % 6 === 0 ? 'always' : index % 3 === 0 ? 'mid' : 'wide'
    case '48':
      return index % 12 === 0 ? 'always' : index % 6 === 0 ? 'mid' : index % 3 === 0 ? 'wide' : null
    case '96':
      return index % 12 === 0 ? 'mid' : index % 6 === 0 ? 'wide' : null
  }
}

function hasRoomForFirstYear(month: string, count: number): boolean {
  const untilJanuary = 12 - monthIndex(month)
  return untilJanuary >= count / 8
}

function monthIndex(month: string): number {
  return Number(month.slice(5, 7)) - 1
}
