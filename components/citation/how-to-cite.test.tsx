import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { translator } from '@/lib/format/catalogue'
import { HowToCite } from './how-to-cite'

const files = [{ format: 'bib', text: '@misc{tea-1,\n}\n', href: '/data/sources/tea-1.bib?asOf=2001-12-10' }] as const

function render(texts: readonly string[]): string {
  return renderToStaticMarkup(<HowToCite citations={{ texts, files }} of="value" t={translator('en')} />)
}

test('everything to copy is there without script, and no button that would do nothing', () => {
  const html = render(['Tea Board. (n.d.). Cups of tea.', 'Civilian Harm Record. (n.d.). 12 cups.'])
  expect(html).toContain('Tea Board. (n.d.). Cups of tea.\n\nCivilian Harm Record. (n.d.). 12 cups.')
  expect(html).toContain('<pre id="cite-bib" lang="en">@misc{tea-1,\n}\n</pre>')
  expect(html).toContain('<a href="/data/sources/tea-1.bib?asOf=2001-12-10">Download BibTeX</a>')
  expect(html).not.toContain('<button')
})

test('square brackets are explained where they stand for a title', () => {
  expect(render(['Tea Board. (n.d.). [report on tea].'])).toContain('Square brackets')
  expect(render(['Tea Board. (n.d.). Cups of tea [Press report or repost].'])).not.toContain('Square brackets')
})
