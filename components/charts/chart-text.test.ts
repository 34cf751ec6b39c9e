import { expect, test } from 'vitest'
import type { MonthBar, MonthPanel, SpanPanel } from '@/lib/domain/chart'
import { translator } from '@/lib/format/catalogue'
import { monthPanelText, spanPanelText } from './chart-text'

const t = translator('en')

test('says what a month panel shows: months, highest, lowest, latest, and what is missing', () => {
  const panel = monthPanel([
    { month: '2001-01', value: 20, gap: null, first: null, text: 'January 2001: at least 20.' },
    { month: '2001-02', value: 40, gap: null, first: 30, text: 'February 2001: at least 40' },
    { month: '2001-03', value: null, gap: 'not-published', first: null, text: 'March 2001: not published' },
    { month: '2001-04', value: null, gap: 'not-split', first: null, text: 'April 2001: not split' },
    { month: '2001-05', value: 30, gap: null, first: null, text: 'May 2001: at least 30' },
  ])
  expect(monthPanelText(panel, t, 'en')).toBe(
    'Killed, persons per month. Bar chart of 5 months: January 2001 – May 2001. Highest: February 2001: at least 40. ' +
      'Lowest: January 2001: at least 20. Latest: May 2001: at least 30. 1 month is not published. ' +
      '1 month is published, but not split this way. All values stand in the table.',
  )
})

test('says so where nothing is published', () => {
  const panel = monthPanel([{ month: '2001-01', value: null, gap: 'not-published', first: null, text: 'January 2001: not published' }])
  expect(monthPanelText(panel, t, 'en')).toBe(
    'Killed, persons per month. Bar chart of 1 month: January 2001. No value is published here. 1 month is not published. ' +
      'All values stand in the table.',
  )
})

test('says an empty panel in words too', () => {
  expect(monthPanelText(monthPanel([]), t, 'en')).toBe('Killed, persons per month. No value is published here.')
})

test('says the only value once, and each break', () => {
  const panel: SpanPanel = {
    id: 'made-up',
    title: 'Likes tea',
    tone: 'opinion',
    from: '2001-01',
    to: '2001-12',
    axis: { kind: 'linear', ticks: [0, 50, 100] },
    suffix: '%',
    marks: [{ id: 'a', start: '2001-03-01', end: '2001-03-09', value: 61, isHollow: false, label: '61 %', text: '1–9 March 2001: 61 %' }],
    breaks: [{ day: '2001-06-01', text: 'Other people asked.' }],
  }
  expect(spanPanelText(panel, t, 'en')).toBe(
    'Likes tea. Chart of 1 value over the days they hold for: January 2001 – December 2001. The only value: 1–9 March 2001: 61 %. ' +
      'Break: Other people asked. Values before and after it are not to be compared. All values stand in the table.',
  )
})

test('names every value that shares an extreme', () => {
  const panel = monthPanel([
    { month: '2001-01', value: 20, gap: null, first: null, text: 'January 2001: 20' },
    { month: '2001-02', value: 40, gap: null, first: null, text: 'February 2001: 40.' },
    { month: '2001-03', value: 40, gap: null, first: null, text: 'March 2001: 40.' },
  ])
  expect(monthPanelText(panel, t, 'en')).toContain(
    'Highest: February 2001: 40; also March 2001: 40. Lowest: January 2001: 20. Latest: March',
  )
  const others = panel.bars.map((bar) => ({ ...bar, value: bar.value === 40 ? 20 : 50 }))
  expect(monthPanelText({ ...panel, bars: [...panel.bars, ...others] }, t, 'en')).toContain(
    'Lowest: January 2001: 20; also February 2001: 40; also',
  )
  expect(monthPanelText({ ...panel, bars: [...others, ...others] }, t, 'en')).toContain('Lowest: February 2001: 40; also 3 others. Latest:')
})

test('calls no value the highest or the lowest across a break', () => {
  const mark = { start: '2001-03-01', end: '2001-03-09', isHollow: false, label: null }
  const panel: SpanPanel = {
    id: 'made-up',
    title: 'Likes tea',
    tone: 'opinion',
    from: '2001-03',
    to: '2001-12',
    axis: { kind: 'linear', ticks: [0, 50, 100] },
    suffix: '%',
    marks: [
      { ...mark, id: 'a', value: 61, text: '1–9 March 2001: 61 %' },
      { ...mark, id: 'b', value: 70, text: '1–9 July 2001: 70 %' },
    ],
    breaks: [{ day: '2001-06-01', text: 'Other people asked.' }],
  }
  expect(spanPanelText(panel, t, 'en')).toBe(
    'Likes tea. Chart of 2 values over the days they hold for: March 2001 – December 2001. Latest: 1–9 July 2001: 70 %. ' +
      'Break: Other people asked. Values before and after it are not to be compared. All values stand in the table.',
  )
  expect(spanPanelText({ ...panel, breaks: [] }, t, 'en')).toContain('Highest: 1–9 July 2001: 70 %. Lowest: 1–9 March 2001: 61 %. Latest:')
})

function monthPanel(bars: readonly MonthBar[]): MonthPanel {
  return {
    id: 'made-up',
    title: 'Killed, persons per month',
    tone: 'killed',
    bars,
    axis: { kind: 'linear', ticks: [0, 20, 40] },
    recentFrom: null,
  }
}
