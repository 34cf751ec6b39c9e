import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Source } from '@/lib/domain/source'
import { translator } from '@/lib/format/catalogue'
import { Downloads } from './downloads'
import { SourceLink } from './source-link'
import { ValueLink } from './value-link'

const t = translator('en')
const source: Source = {
  id: 'made-up',
  publisherId: 'gazette',
  publisher: 'Gazette',
  title: 'Про чай',
  url: null,
  publishedOn: null,
  language: 'uk',
  kind: 'primary',
  note: null,
}

test('names the publisher of a document, and its title in its own language', () => {
  expect(renderToStaticMarkup(<SourceLink source={source} href="/en/sources/made-up" t={t} />)).toBe(
    '<span class="source-link">Gazette: <a href="/en/sources/made-up" lang="uk">Про чай</a></span>',
  )
})

test('says of a press report that it reports', () => {
  expect(renderToStaticMarkup(<SourceLink source={{ ...source, kind: 'secondary' }} href="/en/sources/made-up" t={t} />)).toContain(
    'as reported by Gazette: ',
  )
})

test('says how many documents state a value where there are several', () => {
  expect(
    renderToStaticMarkup(
      <ValueLink href="/x" count={3} t={t}>
        at least 5
      </ValueLink>,
    ),
  ).toContain('3 documents')
  expect(
    renderToStaticMarkup(
      <ValueLink href="/x" count={1} t={t}>
        at least 5
      </ValueLink>,
    ),
  ).not.toContain('document')
})

test('links to each format', () => {
  const html = renderToStaticMarkup(<Downloads table="sources" search={new URLSearchParams()} t={t} />)
  expect(html).toContain('<a href="/data/sources.csv">CSV</a>')
  expect(html).toContain('<a href="/data/sources.csv?bom=1">CSV for Excel</a>')
  expect(html).toContain('<a href="/data/sources.json">JSON</a>')
})
