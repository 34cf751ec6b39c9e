import { describe, expect, test } from 'vitest'
import { chooseShares, findPublication, type PublishedShare, type ShareCitation, sharePublishedOn, type Wave } from './answer-share'
import type { Source } from './source'

const source: Source = {
  id: 'evening-post-1',
  publisherId: 'evening-post',
  publisher: 'Evening Post',
  title: 'Half of the town likes rain',
  url: null,
  publishedOn: '2024-03-10',
  language: 'en',
  kind: 'secondary',
  note: null,
}

const wave: Wave = {
  id: 'rain-2024-02',
  publisher: 'Observatory',
  name: 'Rain survey, February 2024',
  fieldworkStart: '2024-02-01',
  fieldworkEnd: '2024-02-20',
  sampleSize: 500,
  mode: null,
  population: null,
  coverageNote: null,
  marginNote: null,
  publishedOn: '2024-03-01',
  status: 'final',
  supersededBy: null,
  source,
}

function cited(fields: Partial<Source> = {}): ShareCitation {
  return { source: { ...source, ...fields }, locator: null, note: null }
}

function share(fields: Partial<PublishedShare> = {}): PublishedShare {
  return {
    shareId: '0123456789ab',
    wave,
    question: { id: 'rain', shortTitle: 'Likes rain' },
    answer: { question: 'rain', id: 'yes', position: 1, label: 'Yes', kind: 'substantive', sumOf: [] },
    group: { id: 'all', kind: 'all', name: 'All respondents' },
    percent: 50,
    citations: [cited()],
    ...fields,
  }
}

describe('a share is known', () => {
  test("from its wave's publication, whatever its documents say", () => {
    expect(sharePublishedOn({ wave, citations: [cited({ publishedOn: '2024-02-25' })] })).toBe('2024-03-01')
  })

  test('else from the earliest dated document that states it, a month after its days', () => {
    const unpublished = { ...wave, publishedOn: null }
    expect(
      sharePublishedOn({
        wave: unpublished,
        citations: [cited({ publishedOn: null }), cited({ publishedOn: '2024-04' }), cited({ publishedOn: '2024-04-30' })],
      }),
    ).toBe('2024-04-30')
    expect(sharePublishedOn({ wave: unpublished, citations: [cited({ publishedOn: '2024-04' })] })).toBe('2024-04')
  })

  test('else from the end of the fieldwork', () => {
    const citations = [cited({ publishedOn: null })]
    expect(sharePublishedOn({ wave: { ...wave, publishedOn: null }, citations })).toBe('2024-02-20')
    expect(sharePublishedOn({ wave: { ...wave, publishedOn: null, fieldworkEnd: '2024-02' }, citations })).toBe('2024-02')
  })
})

describe('on a day', () => {
  test('shares are those known by its end, a month from its last day', () => {
    const month = share({ wave: { ...wave, publishedOn: '2024-02' } })
    expect(chooseShares([month], '2024-02-28')).toEqual([])
    expect(chooseShares([month], '2024-02-29')).toHaveLength(1)
    expect(chooseShares([share()], '2024-02-29')).toEqual([])
    expect(chooseShares([share()], '2024-03-01')).toHaveLength(1)
  })

  test('the interim wave stays beside the final one', () => {
    const interim = share({
      wave: { ...wave, id: 'rain-2024-02-interim', status: 'interim', supersededBy: wave.id, publishedOn: '2024-02-15' },
    })
    expect(chooseShares([share(), interim], '2024-02-20').map(({ wave: { id } }) => id)).toEqual(['rain-2024-02-interim'])
    expect(chooseShares([share(), interim], null).map(({ wave: { id } }) => id)).toEqual(['rain-2024-02', 'rain-2024-02-interim'])
  })

  test('documents dated later are left out, save where there are no others', () => {
    const late = cited({ id: 'a', publishedOn: '2024-06-01', kind: 'primary' })
    expect(chooseShares([share({ citations: [late, cited()] })], '2024-05-31')).toEqual([
      { ...share(), publishedOn: '2024-03-01', citations: [cited()] },
    ])
    expect(chooseShares([share({ citations: [late] })], '2024-05-31')).toEqual([
      { ...share(), publishedOn: '2024-03-01', citations: [late] },
    ])
    expect(chooseShares([share({ citations: [cited(), late] })], null)).toEqual([
      { ...share(), publishedOn: '2024-03-01', citations: [late, cited()] },
    ])
  })
})

test('orders by question, end of fieldwork, wave, group, position, per cent', () => {
  const shares = [
    share({ shareId: '8', question: { id: 'snow', shortTitle: 'Likes snow' }, wave: { ...wave, fieldworkEnd: '2020-01-01' } }),
    share({ shareId: '7', wave: { ...wave, id: 'later', fieldworkEnd: '2024-02' } }),
    share({ shareId: '6', wave: { ...wave, id: 'z' } }),
    share({ shareId: '5', group: { id: 'west', kind: 'macro-region', name: 'West' } }),
    share({
      shareId: '4',
      answer: { question: 'rain', id: 'a', position: 10, label: 'Other', kind: 'substantive', sumOf: [] },
      percent: 1,
    }),
    share({ shareId: '3', answer: { question: 'rain', id: 'no', position: 2, label: 'No', kind: 'substantive', sumOf: [] }, percent: 1 }),
    share({ shareId: '2', percent: 50 }),
    share({ shareId: '1', percent: 9 }),
    share({ shareId: '0', wave: { ...wave, id: 'z', fieldworkEnd: '2024-02-19' } }),
  ]
  expect(chooseShares(shares, null).map(({ shareId }) => shareId)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8'])
})

test('a share that is known only from its fieldwork has no day of publication', () => {
  const unpublished = { ...wave, publishedOn: null }
  const publicationOf = (fields: Partial<PublishedShare>) => chooseShares([share(fields)], null).map(findPublication)
  expect(publicationOf({})).toEqual(['2024-03-01'])
  expect(publicationOf({ wave: unpublished })).toEqual(['2024-03-10'])
  expect(publicationOf({ wave: unpublished, citations: [cited({ publishedOn: null })] })).toEqual([null])
})
