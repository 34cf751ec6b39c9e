import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Source } from '@/lib/domain/source'
import { translator } from '@/lib/format/catalogue'
import { DownloadPanel } from './download-panel'
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

function renderDownloads(search: string): string {
  return renderToStaticMarkup(<DownloadPanel table="sources" search={new URLSearchParams(search)} origin="https://example.org" t={t} />)
}

test('links to each format, to what the columns mean, and to the whole record', () => {
  const html = renderDownloads('')
  expect(html).toContain('<a href="/data/sources.csv">CSV</a>')
  expect(html).toContain('<a href="/data/sources.csv?bom=1">CSV for Excel</a>')
  expect(html).toContain('<a href="/data/sources.xlsx">Excel</a>')
  expect(html).toContain('<a href="/data/sources.json">JSON</a>')
  expect(html).toContain('<a href="/data/sources.parquet">Parquet</a>')
  expect(html).toContain('<a href="/data/sources.csv-metadata.json">What the columns mean</a>')
  expect(html).toContain('<a href="/data/record.zip">The whole record (zip)</a>')
})

test('has the whole address and code that reads it, to select without script', () => {
  const html = renderDownloads('lang=uk&asOf=2001-12-10')
  const address = 'https://example.org/data/sources.csv?lang=uk&amp;asOf=2001-12-10'
  expect(html).toContain(`-address">${address}</pre>`)
  expect(html).toContain(
    `-python">import pandas; table = pandas.read_csv(&quot;${address}&quot;, dtype={&quot;source_id&quot;: str})</pre>`,
  )
  expect(html).toContain(
    `-r">table &lt;- readr::read_csv(&quot;${address}&quot;, col_types = readr::cols(source_id = &quot;c&quot;))</pre>`,
  )
  expect(html).toContain(`-curl">curl -OJ &quot;${address}&quot;</pre>`)
  expect(html).not.toContain('<button')
})
