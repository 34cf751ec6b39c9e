import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { MonthPanel } from '@/lib/domain/chart'
import { pickMessages } from '@/lib/format/catalogue'
import { MonthChart } from './month-chart'

const messages = pickMessages('en', ['charts'])
const panel: MonthPanel = {
  id: 'all|all|made-up',
  title: 'Killed, persons per month',
  tone: 'killed',
  axis: { kind: 'linear', ticks: [0, 10, 20, 30, 40] },
  recentFrom: null,
  bars: [
    { month: '2001-11', value: 20, gap: null, first: 10, text: 'November 2001: at least 20' },
    { month: '2001-12', value: 0, gap: null, first: null, text: 'December 2001: 0' },
    { month: '2002-01', value: null, gap: 'not-published', first: null, text: 'January 2002: not published' },
    { month: '2002-02', value: null, gap: 'not-split', first: null, text: 'February 2002: not split' },
    { month: '2002-03', value: 40, gap: null, first: null, text: 'March 2002: at least 40' },
  ],
}

const html = renderToStaticMarkup(<MonthChart panel={panel} messages={messages} locale="en" />)

test('draws a bar for each value, a published zero included, and none for a gap', () => {
  expect(occurrences('class="bar"')).toBe(3)
})

test('marks a month that is not published and hatches one that is not split, each once in the plot and once in the key', () => {
  expect(occurrences('class="gap-not-published"')).toBe(2)
  expect(occurrences('class="gap-not-split"')).toBe(2)
})

test('marks the value first published where it differs, once in the plot and once in the key', () => {
  expect(occurrences('class="first-tick"')).toBe(2)
})

test('stands every bar on zero: half the scale is half the height', () => {
  expect(html).toContain('y="100" height="90"')
  expect(html).toContain('y="10" height="180"')
})

test('numbers the scale from zero', () => {
  expect(scaleNumbers()).toEqual(['0', '10', '20', '30', '40'])
})

test('says in words what it shows', () => {
  expect(html).toContain('role="img" aria-label="Killed, persons per month. Bar chart of 5 months: November 2001 – March 2002. Highest: ')
})

test('names the first year, and each January', () => {
  expect(html).toContain('>2001</text>')
  expect(html).toContain('>2002</text>')
})

test('has no style attribute and no script, which the policy of pages forbids', () => {
  expect(html).not.toMatch(/ style=|<script|<style/)
})

test('refers to its hatching by an id without signs', () => {
  expect(html).toContain('fill="url(#hatch-all-all-made-up)"')
})

test('draws a panel without months as an empty one', () => {
  const empty = renderToStaticMarkup(
    <MonthChart panel={{ ...panel, bars: [], axis: { kind: 'linear', ticks: [0] } }} messages={messages} locale="en" />,
  )
  expect(empty).not.toContain('class="bar"')
  expect(empty).not.toContain('NaN')
})

function occurrences(text: string): number {
  return html.split(text).length - 1
}

function scaleNumbers(): string[] {
  return [...html.matchAll(/text-anchor="end">([^<]*)</g)].map(([, number]) => number ?? '')
}

test('marks recent months by one band, up to the end, in the plot, the key and the text', () => {
  const recent = renderToStaticMarkup(<MonthChart panel={{ ...panel, recentFrom: '2002-02' }} messages={messages} locale="en" />)
  expect(recent.split('class="recent-band"').length - 1).toBe(2)
  expect(recent).toContain('<rect x="60%" width="40%"')
  expect(recent).toContain('months under a year old')
  expect(recent).toContain('2 months were under a year old at the newest publication, marked by a band')
})

test('the bracket over recent months stands clear of the number of a bar that reaches the top of the scale', () => {
  const bars = panel.bars.map((bar) => ({ ...bar, ...(bar.value !== null && { label: `at least ${bar.value}` }) }))
  const recent = renderToStaticMarkup(<MonthChart panel={{ ...panel, bars, recentFrom: '2002-02' }} messages={messages} locale="en" />)
  const [, bracket] = /<line x1="60%" x2="100%" y1="([^"]+)"/.exec(recent) ?? []
  const [, baseline] = /class="mark-label[^>]* y="([^"]+)"[^>]*>at least 40</.exec(recent) ?? []
  // Its letters are up to 11 pixels high.
  expect(Number(bracket)).toBeLessThan(Number(baseline) - 11)
})

test('marks none where no month of the panel is recent', () => {
  const old = renderToStaticMarkup(<MonthChart panel={{ ...panel, recentFrom: '2002-04' }} messages={messages} locale="en" />)
  expect(old).not.toContain('recent-band')
  expect(html).not.toContain('recent-band')
})

test('on a logarithmic scale draws dots, no bars, and an arrow for a zero, and says so', () => {
  const axis = { kind: 'log', ticks: [10, 20, 50, 100] } as const
  const log = renderToStaticMarkup(<MonthChart panel={{ ...panel, axis }} messages={messages} locale="en" />)
  expect(log).not.toContain('class="bar"')
  // Half way from 10 to 100 in steps that multiply is 31.6: 20 lies below the middle, 40 above it.
  expect([...log.matchAll(/class="dot" cx="([^"]*%)" cy="([^"]*)"/g)].map(([, x, y]) => [x, y])).toEqual([
    ['10%', '135.81'],
    ['90%', '81.63'],
  ])
  expect(log.split('class="zero-mark"').length - 1).toBe(2)
  expect(log).toContain('value, on a logarithmic scale')
  expect(log).toContain('zero, which lies below a logarithmic scale')
  expect(log).toContain('Dot chart of 5 months on a logarithmic scale')
  expect(html).not.toContain('logarithmic')
})
