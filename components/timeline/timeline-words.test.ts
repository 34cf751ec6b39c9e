import { expect, test } from 'vitest'
import type { Timeline, TimelineCell, TimelineValue } from '@/lib/domain/timeline'
import { translator } from '@/lib/format/catalogue'
import { readColumn, spokenMonth } from './timeline-words'

function value(text: string, ...notes: string[]): TimelineValue {
  return { id: text, text, documents: 1, notes, sameWave: '', conflicts: [] }
}

function column(title: string, ...months: TimelineCell[]) {
  return { id: title, title, producer: 'Kettle Office', href: '/', months }
}

const cups = column('Cups', { values: [value('at least 3')], gap: '' }, { values: [], gap: 'not published' })
const likes = column(
  'Likes tea',
  { values: [{ ...value('62 %', '1–8 May 2001'), sameWave: 'one wave, also in April 2001' }, value('63 %', 'interim')], gap: '' },
  { values: [], gap: 'no wave in the record' },
)
const timeline: Timeline = {
  months: [
    { month: '2001-05', name: 'May 2001', hasPage: true },
    { month: '2001-06', name: 'June 2001', hasPage: true },
  ],
  columns: [cups, likes],
  panels: [],
  days: [
    {
      day: '2001-06-09',
      name: '9 June 2001',
      place: 'Kettleton',
      breakdown: 'All cups',
      figures: [
        { indicator: 'filled', value: value('at least 8') },
        { indicator: 'spilt', value: value('2') },
      ],
      notes: [],
    },
  ],
  newest: { counts: null, answers: [], indicators: [] },
  sources: [],
  notes: [],
  quoted: [],
}

test('a cell is read with all that belongs to its values, or with the reason why it is empty', () => {
  expect(readColumn(likes, 0)).toBe('62 %, 1–8 May 2001; 63 %, interim')
  expect(readColumn(likes, 1)).toBe('no wave in the record')
})

test('a month is spoken with every panel, and its single days', () => {
  expect(spokenMonth(timeline, 0, translator('en'))).toBe(
    'May 2001. Cups: at least 3. Likes tea: 62 %, 1–8 May 2001, one wave, also in April 2001; 63 %, interim.',
  )
  expect(spokenMonth(timeline, 1, translator('en'))).toBe(
    'June 2001. Cups: not published. Likes tea: no wave in the record. 9 June 2001, Kettleton: filled at least 8, spilt 2.',
  )
})
