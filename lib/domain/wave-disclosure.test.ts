import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { Wave } from './answer-share'
import { disclosureItems, listDisclosures } from './wave-disclosure'
import { coverageBeginnings, coveragePopulations, findCoverage, limitStatement, modeStatements } from './wave-statements'

const tea: Wave = {
  id: 'tea-1',
  publisher: 'Tea Board',
  name: 'Cups of tea, first round',
  fieldworkStart: '2001-11-03',
  fieldworkEnd: '2001-11-09',
  sampleSize: 12,
  mode: 'CATI; random sample of mobile phone numbers (random generation, weighted)',
  population: 'Drinkers of tea',
  coverageNote: 'Territory controlled by the Tea Board; drinkers of coffee not included',
  marginNote: `not more than 28%; ${limitStatement}`,
  publishedOn: '2001-12-10',
  status: 'final',
  supersededBy: null,
  source: {
    id: 'gazette-1',
    publisherId: 'gazette',
    publisher: 'Gazette',
    title: 'Cups of tea',
    url: null,
    publishedOn: '2001-12-10',
    language: 'en',
    kind: 'secondary',
    note: null,
  },
}
const margin = { waveId: 'tea-1', sampleSize: 12, nearShare: 50, margin: '28', designEffect: null, confidence: 95 }

/** `item: part state, part state` for the parts of each item. */
function judge(fields: Partial<Wave>, { margins = [margin], questions = ['milk'], hasGroups = false } = {}) {
  const disclosures = listDisclosures({
    wave: { ...tea, ...fields },
    margins,
    questions: questions.map((id) => ({ id, answers: [] })),
    hasGroups,
  })
  return Object.fromEntries(
    disclosures.map(({ item, state, parts }) => [item, [state, ...parts.map((part) => `${part.name} ${part.state}`)]]),
  )
}

test('a wave of which everything is known has all that the record has a place for', () => {
  expect(judge({})).toEqual({
    strategy: ['disclosed', 'name disclosed'],
    sponsor: ['in-part', 'publisher disclosed', 'funder unknown'],
    instrument: ['in-part', 'wording disclosed', 'offered disclosed', 'context unknown'],
    population: ['disclosed', 'population disclosed'],
    sample: ['disclosed', 'drawn disclosed', 'coverage disclosed'],
    mode: ['in-part', 'mode disclosed', 'languages unknown'],
    dates: ['disclosed', 'dates disclosed'],
    precision: ['disclosed', 'size disclosed', 'margin disclosed'],
    weighting: ['in-part', 'weighted disclosed', 'weights unknown'],
    processing: ['unknown', 'processing unknown'],
    limits: ['disclosed', 'limits disclosed'],
  })
  expect(disclosureItems).toHaveLength(11)
})

test('the size of a part of a wave does not disclose that of the wave', () => {
  expect(judge({ id: 'kiis-2022-12', sampleSize: 995 }).precision).toEqual(['in-part', 'size not-disclosed', 'margin disclosed'])
  expect(judge({ id: 'kiis-2025-06', sampleSize: 1011 }).precision).toEqual(['disclosed', 'size disclosed', 'margin disclosed'])
})

test('empty columns are not disclosed in the documents read; what has no column is unknown', () => {
  const bare = judge(
    {
      sampleSize: null,
      mode: null,
      population: null,
      coverageNote: null,
      marginNote: null,
      fieldworkStart: '2001-11',
      fieldworkEnd: '2001-11',
    },
    { margins: [], hasGroups: true },
  )
  expect(bare).toMatchObject({
    population: ['not-disclosed', 'population not-disclosed'],
    sample: ['in-part', 'drawn unknown', 'coverage not-disclosed'],
    mode: ['in-part', 'mode not-disclosed', 'languages unknown'],
    dates: ['in-part', 'dates disclosed', 'days not-disclosed'],
    precision: ['not-disclosed', 'size not-disclosed', 'margin not-disclosed', 'subgroups not-disclosed'],
    weighting: ['unknown', 'weighted unknown', 'weights unknown'],
    limits: ['unknown', 'limits unknown'],
  })
})

test('a margin in words alone is disclosed, and states no limits', () => {
  expect(judge({ marginNote: 'not more than 28%' }, { margins: [] })).toMatchObject({
    precision: ['disclosed', 'size disclosed', 'margin disclosed'],
    limits: ['unknown', 'limits unknown'],
  })
})

test('a mode that names the sample alone does not say how people were interviewed', () => {
  expect(judge({ mode: 'Random sample of mobile phone numbers' })).toMatchObject({
    sample: ['disclosed', 'drawn disclosed', 'coverage disclosed'],
    mode: ['in-part', 'mode not-disclosed', 'languages unknown'],
    weighting: ['unknown', 'weighted unknown', 'weights unknown'],
  })
})

test('a mode in words that nobody has judged yet is a mode, and nothing more', () => {
  expect(judge({ mode: 'Over a cup of tea, weighted' })).toMatchObject({
    sample: ['in-part', 'drawn unknown', 'coverage disclosed'],
    mode: ['in-part', 'mode disclosed', 'languages unknown'],
    weighting: ['unknown', 'weighted unknown', 'weights unknown'],
  })
})

test('a remark in the place of the coverage is no coverage', () => {
  expect(judge({ coverageNote: 'Read in one press report' }).sample).toEqual(['in-part', 'drawn disclosed', 'coverage not-disclosed'])
})

test('a population that says which places are left out is a coverage, beside a remark too', () => {
  const [population = ''] = coveragePopulations
  const [withRemark, withNote] = [
    { ...tea, population, coverageNote: 'Read in one press report' },
    { ...tea, population },
  ]
  expect(judge(withRemark).sample).toEqual(['disclosed', 'drawn disclosed', 'coverage disclosed'])
  expect([findCoverage(withRemark), findCoverage(withNote)]).toEqual([population, tea.coverageNote])
})

test('a question of which nobody saw the exact words is not disclosed, beside those that are', () => {
  expect(judge({}, { questions: ['stress'] }).instrument).toEqual([
    'in-part',
    'unseenWording not-disclosed',
    'offered disclosed',
    'context unknown',
  ])
  expect(judge({}, { questions: ['stress', 'milk'] }).instrument).toContain('wording disclosed')
})

test('answers that the publisher combined, or counted, are not those that were offered', () => {
  expect(judge({}, { questions: ['direction'] }).instrument).toContain('combined not-disclosed')
  expect(judge({}, { questions: ['direction'] }).instrument).not.toContain('offered disclosed')
  expect(judge({}, { questions: ['milk', 'relatives-any'] }).instrument).toEqual([
    'in-part',
    'wording disclosed',
    'offered disclosed',
    'counted not-disclosed',
    'context unknown',
  ])
})

describe('the shipped record', () => {
  const waves: Record<string, string>[] = parse(readFileSync('prisma/data/waves.csv'), { columns: true, bom: true })
  const named = (holds: (wave: Record<string, string>) => unknown) => waves.filter(holds).map((wave) => wave.wave_id)

  test('words every mode as the list has it', () => {
    expect(new Set(waves.flatMap(({ mode }) => mode || []))).toEqual(new Set(Object.keys(modeStatements)))
  })

  test('has remarks instead of coverage in the notes of these waves, and only of these', () => {
    expect(
      named(({ coverage_note }) => coverage_note && !coverageBeginnings.some((beginning) => coverage_note.startsWith(beginning))),
    ).toEqual([
      'kiis-2022-05',
      'kiis-2022-09',
      'kiis-2022-10',
      'kiis-2022-12',
      'ndi-2023-01',
      'kiis-2023-12',
      'kiis-2023-12b',
      'kiis-2024-04',
      'kiis-2024-05-trust',
      'ndi-2024-05',
      'kiis-2025-03',
      'kiis-2026-02',
      'kiis-2026-03',
    ])
  })

  test('says in the population of these waves which places are left out', () => {
    expect(coveragePopulations.map((words) => named(({ population }) => population === words))).toEqual([
      ['kiis-2023-12'],
      ['kiis-2024-05-trust'],
    ])
  })

  test('speaks of limits in these margins', () => {
    expect(named(({ margin_note }) => margin_note?.includes(limitStatement))).toEqual([
      'kiis-2023-10',
      'kiis-2024-02',
      'kiis-2024-10',
      'kiis-2025-02-direction',
      'kiis-2025-02',
      'kiis-2025-06',
      'kiis-2025-08',
      'kiis-2025-09',
      'kiis-2025-10',
    ])
  })
})
