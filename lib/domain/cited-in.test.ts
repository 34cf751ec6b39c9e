import { expect, test } from 'vitest'
import { citedIn } from './cited-in'

const cups = { value: 10, citations: [{ source: { id: 'tea-post-1' } }, { source: { id: 'tea-post-2' } }] }
const pots = { value: 3, citations: [{ source: { id: 'tea-post-2' } }] }

test('leaves out other documents, and values that only they state', () => {
  expect(citedIn([cups, pots], ['tea-post-1'])).toEqual([{ value: 10, citations: [{ source: { id: 'tea-post-1' } }] }])
})

test('keeps everything where no documents are named', () => {
  expect(citedIn([cups, pots], undefined)).toEqual([cups, pots])
})
