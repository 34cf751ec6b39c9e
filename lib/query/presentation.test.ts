import { expect, test } from 'vitest'
import { BadRequest } from '@/lib/domain/errors'
import { readParameters } from './parameters'
import { presentationParameters, readPresentation } from './presentation'

function read(search: string) {
  return readPresentation(readParameters(search, presentationParameters))
}

test('is English without a byte-order mark and tags where nothing is said', () => {
  expect(read('')).toEqual({ lang: 'en', bom: false, hxl: false })
  expect(read('lang=&bom=&hxl=')).toEqual({ lang: 'en', bom: false, hxl: false })
})

test('takes Ukrainian labels, a byte-order mark and HXL tags', () => {
  expect(read('lang=uk&bom=1')).toEqual({ lang: 'uk', bom: true, hxl: false })
  expect(read('hxl=1')).toEqual({ lang: 'en', bom: false, hxl: true })
  expect(read('lang=en')).toEqual({ lang: 'en', bom: false, hxl: false })
})

test('refuses any other language and any other mark', () => {
  expect(() => read('lang=ru')).toThrow(
    new BadRequest('The parameter "lang" is "ru", expected one of en, uk.', {
      parameter: 'lang',
      codes: ['en', 'uk'],
      fault: { kind: 'code', value: 'ru' },
    }),
  )
  expect(() => read('lang=UK')).toThrow(BadRequest)
  expect(() => read('bom=0')).toThrow(
    new BadRequest('The parameter "bom" is "0", expected one of 1.', {
      parameter: 'bom',
      codes: ['1'],
      fault: { kind: 'code', value: '0' },
    }),
  )
  expect(() => read('hxl=0')).toThrow(BadRequest)
  expect(() => read('bom=true')).toThrow(BadRequest)
})

test('refuses everything else: tables without parameters take these only', () => {
  expect(() => read('from=2025-11')).toThrow(
    new BadRequest('Unknown parameter "from": this address takes lang, bom, hxl.', { parameter: 'from' }),
  )
})
