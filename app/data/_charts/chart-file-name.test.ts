import { expect, test } from 'vitest'
import { chartFileName } from './chart-file-name'

const nameOf = (search: string) => chartFileName({ chart: 'casualties', search, recordVersion: '3fa2b4c91d2e' }, 'png')

test('says chart, choices in the order of the address, and the record', () => {
  expect(nameOf('')).toBe('casualties_3fa2b4c9.png')
  expect(nameOf('from=2024-01&to=2024-12&by=weapon&lang=uk')).toBe('casualties_2024-01_to-2024-12_weapon_uk_3fa2b4c9.png')
  expect(nameOf('asOf=2025-06-30&from=2024-01')).toBe('casualties_2024-01_as-of-2025-06-30_3fa2b4c9.png')
  expect(nameOf('place=UA_donetsk-luhansk&group=*&asOf=')).toBe('casualties_UA_donetsk-luhansk_all_3fa2b4c9.png')
})

test('holds nothing that a header or a folder could misread, and is never too long', () => {
  expect(nameOf('place=../"x\r\n')).toBe('casualties_..-x-_3fa2b4c9.png')
  expect(nameOf(`indicator=${'tea&indicator='.repeat(100)}`)).toMatch(/^casualties(_tea)+.*_3fa2b4c9\.png$/)
  expect(nameOf(`${'indicator=tea&'.repeat(100)}asOf=2025-06-30`)).toMatch(/^.{100}_as-of-2025-06-30_3fa2b4c9\.png$/)
})
