import { expect, test } from 'vitest'
import { getCasualtiesAnswer, readCasualties } from './casualties-answer'

const search = { from: '2024-05', to: '2025-04', asOf: '2025-05-31' }

test('a frozen chart keeps to its documents and to the months that were recent, whatever is known of that day later', async () => {
  const whole = await readCasualties(search, 'en')
  const frozen = await readCasualties(search, 'en', { documents: ['babel-2025-05-09'], recentFrom: '2024-08' })
  expect([whole.recentFrom, frozen.recentFrom]).toEqual(['2024-06', '2024-08'])
  expect(Object.keys(whole.view.sources).length).toBeGreaterThan(1)
  expect(Object.keys(frozen.view.sources)).toEqual(['babel-2025-05-09'])
  expect((await readCasualties(search, 'en', { documents: undefined, recentFrom: null })).recentFrom).toBeNull()
})

test('the address that a page offers names the months that it marks as recent', async () => {
  const { embed, recentFrom } = await getCasualtiesAnswer(search, 'en')
  expect(embed?.frozen).toContain(`&recent=${recentFrom}&`)
  expect((await getCasualtiesAnswer({ ...search, vintage: 'first' }, 'en')).embed?.frozen).not.toContain('recent')
})
