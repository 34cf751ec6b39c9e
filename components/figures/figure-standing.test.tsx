import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type Qualifier, unsplit } from '@/lib/domain/codes'
import type { Indicator } from '@/lib/domain/indicator'
import type { Observation } from '@/lib/domain/observation'
import type { Source } from '@/lib/domain/source'
import { chooseVintage } from '@/lib/domain/vintage'
import { translator } from '@/lib/format/catalogue'
import { FigureStanding } from './figure-standing'

const gazette: Source = {
  id: 'gazette-1',
  publisherId: 'gazette',
  publisher: 'Gazette',
  title: 'Cups of tea',
  url: null,
  publishedOn: null,
  language: 'en',
  kind: 'secondary',
  note: null,
}
const cups: Indicator = {
  id: 'cups',
  nameEn: 'Cups of tea',
  nameUk: null,
  unit: 'cups',
  kind: 'flow',
  producer: 'Tea Board',
  isVerified: true,
  definition: 'Cups drunk.',
}

type Published = { value: number; publishedOn: string; asOf?: string; qualifier?: Qualifier; source?: Source }

function observed({ value, publishedOn, asOf, qualifier = 'exact', source = gazette }: Published): Observation {
  return {
    figureId: `${value}-${publishedOn}`,
    series: { indicator: 'cups', place: 'UA', ...unsplit },
    period: { start: '2001-11-01', end: '2001-11-30' },
    value,
    asOf: asOf ?? null,
    publishedOn,
    citations: [{ source, qualifier, locator: null, asPrinted: null, note: null }],
  }
}

/** What the page of the first value says of it among the others. */
function render(published: readonly [Published, ...Published[]], asOf: string | null = null): string {
  const ladder = chooseVintage(published.map(observed), 'all', asOf)
  const figure = ladder.find(({ figureId }) => figureId === observed(published[0]).figureId)
  if (!figure) return 'not published'
  const html = renderToStaticMarkup(
    <FigureStanding figure={figure} ladder={ladder} indicator={cups} asOf={asOf} t={translator('en')} locale="en" />,
  )
  return html.replace(/<\/p>/g, ' ').replace(/<(?!a |\/a)[^>]+>/g, '')
}

const first: Published = { value: 40, publishedOn: '2001-12-10' }
const link = (value: number, day: string) => `<a href="/en/figures/${value}-${day}">${value} verified</a>`

test('the value that counts says so, on a day too', () => {
  expect(render([first])).toBe('This is the newest published value: it counts today. ')
  expect(render([first, { value: 42, publishedOn: '2002-01-10' }], '2001-12-31')).toBe(
    'This is the newest published value: it counted on 31 December 2001. ',
  )
})

test('a value published later revises it, or restates it', () => {
  expect(render([first, { value: 42, publishedOn: '2002-01-10' }])).toBe(
    `Since revised: ${link(42, '2002-01-10')}, published 10 January 2002, counts today. `,
  )
  expect(render([first, { value: 40, publishedOn: '2002-01-10' }])).toContain('Since restated: ')
})

test('documents that disagree name each other, and which value counts', () => {
  const rival = { value: 42, publishedOn: '2001-12-10' }
  expect(render([first, rival])).toBe(
    `This is the newest published value: it counts today. In conflict with ${link(42, '2001-12-10')}, as reported by Gazette, published 10 December 2001: documents disagree. `,
  )
  expect(render([rival, first])).toBe(
    `In conflict with ${link(40, '2001-12-10')}, as reported by Gazette, published 10 December 2001, which counts today. `,
  )
})

test('says why a value does not count that was published no earlier', () => {
  const latest = { value: 41, publishedOn: '2001-12-10', asOf: '2001-12-09' }
  expect(render([{ ...first, asOf: '2001-11-30', publishedOn: '2001-12-20' }, latest])).toContain('with data to an earlier day: ')
  expect(render([{ ...first, qualifier: 'approx' }, latest])).toContain('Rounded: ')
  expect(render([first, { ...first, value: 41, source: { ...gazette, id: 'tea-board-1', kind: 'primary' } }])).toContain(
    'Another publication of the same day counts today: ',
  )
})
