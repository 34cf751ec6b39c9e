import { stringify } from 'csv-stringify/sync'

/** How the spreadsheet of a country writes what it took for a number or a date. */
export type Habits = {
  readonly separator: string
  readonly day: (year: string, month: string, day: string) => string
  readonly month: (year: string, name: string, number: string) => string
  readonly group: string
  readonly point: string
}

const german: Habits = {
  separator: ';',
  day: (year, month, day) => `${day}.${month}.${year}`,
  month: (year, _, number) => `01.${number}.${year}`,
  group: '.',
  point: ',',
}
const american: Habits = {
  separator: ',',
  day: (year, month, day) => `${Number(month)}/${Number(day)}/${year}`,
  month: (year, name) => `${name}-${year.slice(2)}`,
  group: ',',
  point: '.',
}
const british: Habits = { ...american, day: (year, month, day) => `${day}/${month}/${year}` }
const ukrainian: Habits = { ...german, group: '\u00a0' }

export const habits = { german, american, british, ukrainian }

/** A table opened in a spreadsheet and saved again as CSV. */
export function save(table: readonly (readonly string[])[], habits: Habits): string {
  const saved = table.map((row, index) => (index === 0 ? row : row.map((cell) => rewrite(cell, habits))))
  return stringify(saved, { delimiter: habits.separator, bom: true, record_delimiter: 'windows' })
}

/** What a spreadsheet writes for a cell that it took for a date, a number or a truth value. */
function rewrite(cell: string, { day, month, group, point }: Habits): string {
  if (/^\d+e\d+$/.test(cell) && Number.isFinite(Number(cell))) return scientific(Number(cell), point)
  if (/^\d{12,}$/.test(cell)) return scientific(Number(cell), point)
  if (/^\d+(\.\d+)?$/.test(cell)) return groupDigits(String(Number(cell)), group, point)
  if (cell === 'true' || cell === 'false') return cell.toUpperCase()
  const [, year = '', number = '', ofMonth] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(cell) ?? []
  if (ofMonth) return day(year, number, ofMonth)
  const name = new Date(`2000-${number}-01T00:00:00Z`)
  return year ? month(year, name.toLocaleString('en', { month: 'short', timeZone: 'UTC' }), number) : cell
}

function scientific(number: number, point: string): string {
  return number.toExponential(2).replace('.', point).replace('e', 'E')
}

function groupDigits(number: string, group: string, point: string): string {
  const [whole = '', fraction] = number.split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction === undefined ? '' : point + fraction)
}
