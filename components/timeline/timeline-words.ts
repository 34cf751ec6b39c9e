import type { Timeline, TimelineColumn, TimelineDay, TimelineValue } from '@/lib/domain/timeline'
import type { Translator } from '@/lib/format/translator'

/** What a column has in a month, in one line: its values with what belongs to them, or why there is none. */
export function readColumn(column: TimelineColumn, index: number): string {
  return readCell(column, index, ({ text, notes }) => [text, ...notes])
}

function readCell({ months }: TimelineColumn, index: number, words: (value: TimelineValue) => string[]): string {
  const cell = months[index]
  if (!cell) return ''
  return cell.values.length === 0 ? cell.gap : cell.values.map((value) => words(value).join(', ')).join('; ')
}

/** The same as it is spoken: a reader who does not see the bars is told that a wave goes on in another month. */
function speakColumn(column: TimelineColumn, index: number): string {
  return readCell(column, index, ({ text, notes, sameWave }) => [text, ...notes, ...(sameWave ? [sameWave] : [])])
}

/** A month as it is spoken: its name, each panel's values, and its single days. */
export function spokenMonth({ months, columns, days }: Timeline, index: number, t: Translator): string {
  const current = months[index]
  if (!current) return ''
  const parts = [
    ...columns.map((column) => t('timeline.spokenPart', { title: column.title, values: speakColumn(column, index) })),
    ...days.filter(({ day }) => day.startsWith(current.month)).map((day) => spokenDay(day, t)),
  ]
  return t('timeline.spoken', { month: current.name, parts: parts.join(' ') })
}

function spokenDay({ name, place, figures }: TimelineDay, t: Translator): string {
  return t('timeline.spokenDay', { name, place, values: figures.map(({ indicator, value }) => `${indicator} ${value.text}`).join(', ') })
}
