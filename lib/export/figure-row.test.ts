import { expect, test } from 'vitest'
import type { Indicator, Place } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import type { Source } from '@/lib/domain/source'
import { toFigureRow } from './figure-row'

const indicator: Indicator = {
  id: 'civilians-killed',
  nameEn: 'Civilians killed',
  nameUk: null,
  unit: 'persons',
  kind: 'flow',
  producer: 'Observatory',
  isVerified: true,
  definition: 'Made up.',
}
const place: Place = { id: 'UA', kind: 'country', nameEn: 'Ukraine', nameUk: 'Україна' }

const post: Source = {
  id: 'evening-post-1',
  publisherId: 'evening-post',
  publisher: 'Evening Post',
  title: 'Ten counted',
  url: null,
  publishedOn: '2025-12-02',
  language: 'en',
  kind: 'secondary',
  note: 'a note on the document',
}

const figure: Figure = {
  figureId: '0123456789ab',
  series: {
    indicator: 'civilians-killed',
    place: 'UA',
    age: 'child',
    sex: 'female',
    weapon: 'other',
    control: 'occupied',
    proximity: 'all',
  },
  period: { start: '2025-11-01', end: '2025-11-30' },
  value: 33.3,
  asOf: null,
  publishedOn: '2025-12',
  citations: [
    { source: post, qualifier: 'at-least', locator: 'page 1', asPrinted: '33.3', note: 'a note on the figure' },
    { source: { ...post, id: 'other' }, qualifier: 'exact', locator: 'page 2', asPrinted: null, note: null },
  ],
  qualifier: 'at-least',
  isLatest: false,
  conflicts: [],
}

test('writes a figure with its best document, every column by name', () => {
  expect(toFigureRow(figure, { indicator, place, lang: 'en' })).toEqual({
    figure_id: '0123456789ab',
    indicator: 'civilians-killed',
    place: 'UA',
    place_name: 'Ukraine',
    period_start: '2025-11-01',
    period_end: '2025-11-30',
    age: 'child',
    sex: 'female',
    weapon: 'other',
    control: 'occupied',
    proximity: 'all',
    value: 33.3,
    unit: 'persons',
    qualifier: 'at-least',
    as_of: null,
    published_on: '2025-12',
    is_latest: false,
    producer: 'Observatory',
    source_id: 'evening-post-1',
    source_publisher: 'Evening Post',
    source_kind: 'secondary',
    source_title: 'Ten counted',
    source_url: null,
    locator: 'page 1',
    sources: 2,
    note: 'a note on the figure',
  })
})

test('names the place in Ukrainian, and in English where the record has no Ukrainian name', () => {
  expect(toFigureRow(figure, { indicator, place, lang: 'uk' })).toMatchObject({ place_name: 'Україна' })
  expect(toFigureRow(figure, { indicator, place: { ...place, nameUk: null }, lang: 'uk' })).toMatchObject({ place_name: 'Ukraine' })
})
