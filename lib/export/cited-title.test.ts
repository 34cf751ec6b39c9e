import { expect, test } from 'vitest'
import { formatCitedTitle } from './cited-title'

test('a title stays as it is', () => {
  const titles = [
    'July was deadliest month for Ukrainian civilians since October 2022, UN says',
    'Ukraine Situation Flash Update #20 (8 July 2022)',
    'Количество (жертв) растёт',
    '“Glide bombs” in Zaporizhzhia',
    '57% of Ukrainians believe the war will last for long time (KIIS, 8-25 May 2024)',
  ]
  expect(titles.map(formatCitedTitle)).toEqual(titles)
})

test('a description in parentheses stands in square brackets', () => {
  expect(formatCitedTitle('(HRMMU on September 2025)')).toBe('[HRMMU on September 2025]')
  expect(formatCitedTitle('(Моніторингова місія ООН: новий трирічний максимум у липні)')).toBe(
    '[Моніторингова місія ООН: новий трирічний максимум у липні]',
  )
})

test('a description in lower case does too', () => {
  expect(formatCitedTitle('report on the OHCHR update as of 3 July 2022')).toBe('[report on the OHCHR update as of 3 July 2022]')
  expect(formatCitedTitle('live page, 22 October 2022 (statement)')).toBe('[live page, 22 October 2022 (statement)]')
})

test('the remark that there is no title goes with the description', () => {
  expect(formatCitedTitle('HRMMU figures for September 2025 (no title)')).toBe('[HRMMU figures for September 2025]')
  expect(formatCitedTitle('UN News item of 30 December 2025 (no title on the copy read)')).toBe('[UN News item of 30 December 2025]')
})

test('other remarks of the record on a title stand in square brackets', () => {
  expect(formatCitedTitle('Cultural destruction in Ukraine (title abridged)')).toBe('Cultural destruction in Ukraine [title abridged]')
})
