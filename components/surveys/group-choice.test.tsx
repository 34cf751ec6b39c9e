import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { translator } from '@/lib/format/catalogue'
import { GroupChoice } from './group-choice'

const query = { questions: ['rain'], groups: ['all'], waves: null, from: null, to: null, asOf: null }
const groups = [
  { id: 'all', kind: 'all', name: 'All respondents' },
  { id: 'east', kind: 'macro-region', name: 'East' },
  { id: 'west', kind: 'macro-region', name: 'West' },
]

test('keeps several groups chosen, and offers the others', () => {
  expect(choices(['east', 'west'])).toEqual(['all', 'east chosen', 'west chosen', '*'])
  expect(choices(['all'])).toEqual(['all chosen', 'east', 'west', '*'])
  expect(choices(null)).toEqual(['all', 'east', 'west', '* chosen'])
})

test('offers nothing where a question was asked of one group only', () => {
  expect(renderToStaticMarkup(<GroupChoice groups={groups.slice(0, 1)} query={query} t={translator('en')} locale="en" />)).toBe('')
})

function choices(chosen: readonly string[] | null): string[] {
  const html = renderToStaticMarkup(<GroupChoice groups={groups} query={{ ...query, groups: chosen }} t={translator('en')} locale="en" />)
  return [...html.matchAll(/<input[^>]*>/g)].map(
    ([input]) => `${/value="([^"]*)"/.exec(input)?.[1]}${input.includes('checked') ? ' chosen' : ''}`,
  )
}
