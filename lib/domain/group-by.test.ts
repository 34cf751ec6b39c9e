import { expect, test } from 'vitest'
import { groupBy } from './group-by'

test('keeps keys and items in the order they come', () => {
  const items = [
    { month: '2025-12', value: 1 },
    { month: '2025-11', value: 2 },
    { month: '2025-12', value: 3 },
  ]
  expect([...groupBy(items, ({ month }) => month)]).toEqual([
    [
      '2025-12',
      [
        { month: '2025-12', value: 1 },
        { month: '2025-12', value: 3 },
      ],
    ],
    ['2025-11', [{ month: '2025-11', value: 2 }]],
  ])
})

test('has no group without items', () => {
  expect(groupBy([], String)).toEqual(new Map())
})
