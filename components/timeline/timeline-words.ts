import type { Timeline, TimelineColumn, TimelineDay } from '@/lib/domain/timeline'
import type { Translator } from '@/lib/format/translator'

/** What a column has in a month, in one line: its values with what belongs to them, or why there is none. */
export function readColumn({ months }: TimelineColumn, index: number): string {
  const cell = months[index]
  if (!cell) return ''
  if (cell.values.length === 0) return cell.gap
  return cell.values.map(({ text, notes }) => [text, ...notes].join(', ')).join('; ')
}

/** A month as it is spoken: its name, each panel's values, and its single days. */
export function spokenMonth({ months, columns, days }: Timeline, index: number, t: Translator): string {
  const current = months[index]
  if (!current) return ''
  const parts = [
    ...columns.map((column) => t('timeline.spokenPart', { title: column.title, values: readColumn(column, index) })),
    ...days.filter(({ day }) => day.startsWith(current.month)).map((day) => spokenDay(day, t)),
  ]
  return t('timeline.spoken', { month: current.name, parts: parts.join(' ') })
}

function spokenDay({ name, place, figures }: TimelineDay, t: Translator): string {
  return t('timeline.spokenDay', { name, place, values: figures.map(({ indicator, value }) => `${indicator} ${value.text}`).join(', ') })
}
