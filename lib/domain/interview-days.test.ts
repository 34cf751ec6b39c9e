import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { isOfInterviewDays } from './interview-days'

test('knows every group of the record that is named by the days of its interviews, and no other', () => {
  const groups: Record<string, string>[] = parse(readFileSync('prisma/data/groups.csv', 'utf8'), { columns: true, bom: true })
  const named = groups.filter(({ name_en }) =>
    /\d (January|February|March|April|May|June|July|August|September|October|November|December)$/.test(`${name_en}`),
  )
  const known = groups.filter(({ group }) => isOfInterviewDays({ id: `${group}` }))
  expect(known).toHaveLength(5)
  expect(known).toEqual(named)
})
