import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Prose } from './prose'

const render = (text: string) => renderToStaticMarkup(<Prose text={text} locale="en" />)

test('sets paragraphs and lists', () => {
  expect(render('One.\n\n- two\n- three')).toBe('<p>One.</p><ul><li>two</li><li>three</li></ul>')
})

test('links to a page of the same language, brackets alone stay text', () => {
  expect(render('It was [3 verified](/casualties/2001-11) and [4 verified](/sources/a#b) (or so).')).toBe(
    '<p>It was <a href="/en/casualties/2001-11">3 verified</a> and <a href="/en/sources/a#b">4 verified</a> (or so).</p>',
  )
})
