import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RecordWords } from './record-words'

const render = (locale: string, words: (string | null)[]) =>
  renderToStaticMarkup(<RecordWords text="Запитання: Do you like tea? (made up)" words={words} locale={locale} />)

test('marks the words of the record as English, each of them', () => {
  expect(render('uk', ['made up', null, 'Do you like tea?'])).toBe(
    'Запитання: <span lang="en">Do you like tea?</span> (<span lang="en">made up</span>)',
  )
})

test('marks nothing on an English page, nor what the text does not have', () => {
  expect(render('en', ['made up'])).toBe('Запитання: Do you like tea? (made up)')
  expect(render('uk', ['coffee', '', null])).toBe('Запитання: Do you like tea? (made up)')
})
