import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { SpanMark, SpanPanel } from '@/lib/domain/chart'
import { pickMessages } from '@/lib/format/catalogue'
import { SpanChart } from './span-chart'

const messages = pickMessages('en', ['charts'])
const panel: SpanPanel = {
  id: 'made-up',
  title: 'Likes tea',
  tone: 'opinion',
  from: '2001-01',
  to: '2001-12',
  axis: { kind: 'linear', ticks: [0, 50, 100] },
  suffix: '%',
  marks: [
    mark('a', '2001-01-01', '2001-01-31', 50, false),
    mark('b', '2001-11-26', '2001-12-13', 63, true),
    mark('c', '2001-11-26', '2001-12-29', 62, false),
  ],
  breaks: [{ day: '2001-07-02', text: 'Other people asked' }],
}

const html = renderToStaticMarkup(<SpanChart panel={panel} messages={messages} locale="en" />)

test('draws each mark over its days, and never a line that joins them', () => {
  expect(html.match(/class="span-mark"/g)).toHaveLength(4)
  expect(html).toContain('<line class="span-mark" x1="0%" x2="8.33%" y1="100" y2="100">')
  expect(html).not.toMatch(/<path|<polyline/)
})

test('draws an interim value hollow, and says so in the key', () => {
  expect(html.match(/class="span-hollow"/g)).toHaveLength(2)
  expect(html).toContain('interim or superseded value')
})

test('draws a break where its day begins, with its text and with a letter for narrow plots', () => {
  expect(html).toContain('class="break-line" x1="50.27%"')
  expect(html).toContain('>Other people asked</text>')
  expect(html).toContain('<b>A</b> Other people asked')
})

test('writes the unit beside the numbers of the scale', () => {
  expect(html).toContain('>100\u00a0%</text>')
})

test('rings the value first published, where a mark has one', () => {
  expect(html).not.toContain('first-ring')
  const [first] = panel.marks
  const revised = { ...panel, marks: first ? [{ ...first, first: 40 }] : [] }
  const ringed = renderToStaticMarkup(<SpanChart panel={revised} messages={messages} locale="en" />)
  expect(ringed).toContain('<circle class="first-ring" cx="8.33%" cy="118" r="3">')
  expect(ringed).toContain('value first published')
})

test('draws the published margin of a mark as a whisker with its key, and none where none is given', () => {
  expect(html).not.toContain('whisker')
  const [first, ...rest] = panel.marks
  const marks = first ? [{ ...first, margin: { low: 46, high: 54 } }, ...rest] : []
  const drawn = renderToStaticMarkup(<SpanChart panel={{ ...panel, marks }} messages={messages} locale="en" />)
  expect(drawn.match(/<svg x="[^"]*" class="whisker"/g)).toEqual(['<svg x="4.17%" class="whisker"'])
  expect(drawn).toContain('M0 92.8V107.2')
  expect(drawn).toContain('published margin of error near the share')
})

test('shades the gap around a break', () => {
  const breaks = [{ day: '2001-07-02', text: 'Other people asked', gap: { from: '2001-02-01', to: '2001-11-26' } }]
  const drawn = renderToStaticMarkup(<SpanChart panel={{ ...panel, breaks }} messages={messages} locale="en" />)
  expect(drawn).toContain('<rect class="break-gap" x="8.33%" width="81.94%"')
  expect(html).not.toContain('break-gap')
  const second = { day: '2001-12-01', text: 'Rewritten', gap: { from: '2001-11-26', to: '2001-12-05' } }
  const two = renderToStaticMarkup(<SpanChart panel={{ ...panel, breaks: [...breaks, second] }} messages={messages} locale="en" />)
  expect(two.lastIndexOf('break-gap')).toBeLessThan(two.indexOf('break-text'))
})

test('has no style attribute', () => {
  expect(html).not.toContain(' style=')
})

function mark(id: string, start: string, end: string, value: number, isHollow: boolean): SpanMark {
  return { id, start, end, value, isHollow, label: `${value} %`, text: `${start} – ${end}: ${value} %` }
}
