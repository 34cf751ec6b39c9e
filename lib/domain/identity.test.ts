import { expect, test } from 'vitest'
import { contentUuid, figureId, recordVersion, shareId } from './identity'

// Expected ids: `printf '%s' TEXT | sha256sum | cut -c1-12`, TEXT as in the comment above each.

test('names a figure by its dimensions, value and dates as the record writes them', () => {
  // civilians-killed|UA|2025-11-01|2025-11-30|all|all|all|all|all|226||2025-12
  expect(
    figureId({
      series: { indicator: 'civilians-killed', place: 'UA', age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' },
      period: { start: '2025-11-01', end: '2025-11-30' },
      value: 226,
      asOf: null,
      publishedOn: '2025-12',
    }),
  ).toBe('53ef34097533')
})

test('keeps decimals, codes and as_of in their places', () => {
  // share-of-civilian-casualties|UA-14|2023-08-01|2023-11-30|child|female|long-range|occupied|near-frontline|33.3|2023-11-30|2023-12-12
  expect(
    figureId({
      series: {
        indicator: 'share-of-civilian-casualties',
        place: 'UA-14',
        age: 'child',
        sex: 'female',
        weapon: 'long-range',
        control: 'occupied',
        proximity: 'near-frontline',
      },
      period: { start: '2023-08-01', end: '2023-11-30' },
      value: 33.3,
      asOf: '2023-11-30',
      publishedOn: '2023-12-12',
    }),
  ).toBe('8d43650c54ac')
})

test('names a share by wave, question, answer, group and per cent', () => {
  // kiis-2025-12-interim|endure|as-long|all|63
  expect(shareId({ wave: 'kiis-2025-12-interim', question: 'endure', answer: 'as-long', group: 'all', percent: 63 })).toBe('223e6e17cc35')
})

test('names the record by its ids in any order, each on a line', () => {
  // aaaaaaaaaaaa\nbbbbbbbbbbbb\n
  expect(recordVersion(['bbbbbbbbbbbb', 'aaaaaaaaaaaa'])).toBe('78c4e21e1655')
  expect(recordVersion(['aaaaaaaaaaaa', 'bbbbbbbbbbbb'])).toBe('78c4e21e1655')
})

test('has a name for an empty record', () => {
  expect(recordVersion([])).toBe('e3b0c44298fc')
})

test('a UUID made from a text is of version 8 and always the same', () => {
  expect(contentUuid('civilian-harm-record/changes|civilians-killed')).toBe('2be25bbb-f94d-8fba-93bd-aa28860159e7')
})
