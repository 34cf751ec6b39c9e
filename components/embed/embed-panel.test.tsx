import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { translator } from '@/lib/format/catalogue'
import type { EmbedAddresses } from '@/lib/query/embed-query'
import { EmbedPanel } from './embed-panel'

const cups: EmbedAddresses = {
  chart: 'context',
  frozen: '/embed/en/context?frozen=AAAA&indicator=cups&asOf=2026-04-13',
  live: '/embed/en/context?indicator=cups',
  day: '2026-04-13',
  keepsDocuments: true,
  saysLater: true,
}

function textOf(addresses: EmbedAddresses): string {
  const panel = <EmbedPanel addresses={addresses} title="Cups" panels={1} origin="https://tea.example" t={translator('en')} locale="en" />
  return renderToStaticMarkup(panel).replace(/<[^>]*>/g, ' ')
}

test('a chart that keeps to its documents is called frozen, and what it says of newer values is what it does', () => {
  const text = textOf(cups)
  expect(text).toContain('The frozen chart keeps the values published by 13 April 2026.')
  expect(text).toContain('Frozen at 13 April 2026')
  expect(text).toContain('One line says once there are newer values. The live')
})

test('one of a last month promises nothing of later months', () => {
  expect(textOf({ ...cups, saysLater: false })).toContain('it says nothing of later months.')
})

test('one with more documents than its address has room for is not called frozen', () => {
  const text = textOf({ ...cups, keepsDocuments: false })
  expect(text).toContain('It is not frozen: it was read in more documents than an address has room for')
  expect(text).toContain('As it stood on 13 April 2026')
  expect(text).not.toContain('Frozen at')
})
