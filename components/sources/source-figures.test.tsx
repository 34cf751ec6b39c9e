import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { unsplit } from '@/lib/domain/codes'
import type { Indicator } from '@/lib/domain/indicator'
import type { Source } from '@/lib/domain/source'
import type { RivalFigure, SourceFigure } from '@/lib/domain/source-view'
import { translator } from '@/lib/format/catalogue'
import { SourceFigures } from './source-figures'

const source: Source = {
  id: 'gazette-1',
  publisherId: 'gazette',
  publisher: 'Gazette',
  title: 'Cups of tea',
  url: null,
  publishedOn: '2001-12-10',
  language: 'en',
  kind: 'secondary',
  note: null,
}
const citation = { source, qualifier: 'exact', locator: null, asPrinted: null, note: null } as const
const winner: RivalFigure = { figureId: 'b', value: 40, qualifier: 'exact', publishedOn: '2001-12-10', citations: [citation] }
const figure: SourceFigure = {
  figureId: 'a',
  series: { indicator: 'cups', place: 'UA', ...unsplit },
  period: { start: '2001-11-01', end: '2001-11-30' },
  value: 42,
  asOf: null,
  publishedOn: '2001-12-10',
  citation,
  standing: 'conflict',
  latest: winner,
  conflicts: [winner],
}
const cups: Indicator = {
  id: 'cups',
  nameEn: 'Cups of tea',
  nameUk: null,
  unit: 'persons',
  kind: 'flow',
  producer: 'Tea Board',
  isVerified: true,
  definition: 'Cups drunk.',
}

function render(shown: SourceFigure, indicator: Indicator): string {
  const indicators = new Map([['cups', indicator]])
  const html = renderToStaticMarkup(
    <SourceFigures figures={[shown]} indicators={indicators} places={new Map()} t={translator('en')} locale="en" />,
  )
  return html.replace(/<\/td>/g, '; ').replace(/<(?!a |\/a)[^>]+>/g, '')
}

test('a value that disagrees with the one that counts says so, with the other value and its document', () => {
  const html = render(figure, cups)
  expect(html).toContain('conflictalso <a href="/en/figures/b">40 verified</a>, as reported by Gazette: the value that counts')
  expect(html).not.toContain('superseded')
})

test('the value that counts names those that disagree with it', () => {
  const other = { ...winner, value: 41 }
  expect(render({ ...figure, standing: 'newest', latest: { ...winner, figureId: 'a' }, conflicts: [other] }, cups)).toContain(
    'newestalso <a href="/en/figures/b">41 verified</a>, as reported by Gazette: documents disagree',
  )
})

test('a value that does not count says why, and which one does', () => {
  const agreed = { ...figure, conflicts: [] }
  expect(render({ ...agreed, standing: 'outranked' }, cups)).toContain(
    'the value that counts is <a href="/en/figures/b">40 verified</a>, published 10 December 2001',
  )
  expect(render({ ...agreed, standing: 'superseded' }, cups)).toContain('superseded by ')
  expect(render({ ...agreed, standing: 'rounded' }, cups)).toContain('rounded; ')
  expect(render({ ...agreed, standing: 'earlier-data' }, cups)).toContain('data to an earlier day than those of ')
})

test('a bare number names its producer where nobody verifies case by case', () => {
  expect(render(figure, { ...cups, isVerified: false })).toContain('42</a>Tea Board; ')
  expect(render(figure, cups)).toContain('42 verified</a>; ')
})
