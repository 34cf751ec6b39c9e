import { expect, test } from 'vitest'
import { translator } from '@/lib/format/catalogue'
import { formatGrowth } from './format-growth'

test('writes growth to one decimal, a fall with a true minus, and no negative zero', () => {
  const t = translator('en')
  expect([7.394, 0, 152.11, -0.09, -0.04].map((percent) => formatGrowth(percent, t, 'en'))).toEqual([
    '7.4 %',
    '0 %',
    '152.1 %',
    '−0.1 %',
    '0 %',
  ])
})
