import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { JsonLd } from './json-ld'

test('no text ends the block or opens a comment, and it reads back as it was', () => {
  const data = { name: '</script><script>tea()</script><!-- & "cups"' }
  const html = renderToStaticMarkup(<JsonLd text={JSON.stringify(data)} />)
  const [, block = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? []
  expect(JSON.parse(block)).toEqual(data)
})
