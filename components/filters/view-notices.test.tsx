import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BadRequest } from '@/lib/domain/errors'
import { translator } from '@/lib/format/catalogue'
import { parseFiguresQuery } from '@/lib/query/figures-query'
import { type Parameter, readParameters } from '@/lib/query/parameters'
import { checkRange } from '@/lib/query/range'
import { ViewNotices } from './view-notices'

const parameters: readonly Parameter[] = [
  { name: 'from', kind: 'month' },
  { name: 'asOf', kind: 'day' },
  { name: 'tea', kind: 'code', codes: ['black', 'green'] },
]
const codes = { indicators: { casualties: [], context: [] }, places: ['UA'], questions: [], groups: [], waves: [] }

/** What the page says, and what a data address would answer. */
function saidOf(ask: () => unknown): { readonly page: string; readonly data: string } {
  try {
    ask()
  } catch (error) {
    if (!(error instanceof BadRequest) || error.fault === null) throw error
    // Other words than the page's, so that a page that shows them is found out.
    const problem = new BadRequest('', error)
    return { page: text(problem), data: error.message }
  }
  throw new Error('The address was taken, expected it to be refused')
}

function text(problem: BadRequest): string {
  return renderToStaticMarkup(<ViewNotices problem={problem} t={translator('en')} />)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
}

function expectSame({ page, data }: { readonly page: string; readonly data: string }) {
  expect(page).toBe(`${data} The default view is shown instead.`)
}

test('says in its own words what a data address answers', () => {
  expectSame(saidOf(() => readParameters('from=1', parameters)))
  expectSame(saidOf(() => readParameters('asOf=2001-02-30', parameters)))
  expectSame(saidOf(() => readParameters('tea=blue', parameters)))
  expectSame(saidOf(() => readParameters('from=2001-01&from=2001-02', parameters)))
  expectSame(saidOf(() => checkRange('2001-02', '2001-01')))
  expectSame(saidOf(() => parseFiguresQuery('by=weapon&weapon=*', 'casualties', codes)))
  expectSame(saidOf(() => parseFiguresQuery('by=control&control=*', 'casualties', codes)))
})
