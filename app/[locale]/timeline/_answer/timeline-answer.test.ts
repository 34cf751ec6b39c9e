import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Timeline, TimelineValue } from '@/lib/domain/timeline'
import { getTimelineCodes } from '@/lib/queries/timeline-view'
import { figuresSearch } from '@/lib/query/figures-query'
import { sharesSearch } from '@/lib/query/shares-query'
import { timelineFiles, timelineParameters } from '@/lib/query/timeline-query'
import { askText } from '../../../data/_answers/made-up-record'
import { validSearch } from '../../../data/_openapi/generated-queries'
import { getTimelineAnswer } from './timeline-answer'

// Of the shipped record.

const parameters = timelineParameters(await getTimelineCodes())

test('what the table shows for generated addresses is what the files of the page hold', async () => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(validSearch(parameters), async (search) => {
      const { timeline, query, problem } = await getTimelineAnswer(toPageSearch(search), 'en')
      expect(problem).toBeNull()
      const { casualties, shares, context } = timelineFiles(query)
      const counts = await readRows(`casualties.csv?${figuresSearch(casualties)}`)
      const asked = shares ? await readRows(`answer-shares.csv?${sharesSearch(shares)}`) : []
      const figures = context ? await readRows(`context.csv?${figuresSearch(context)}`) : []
      const chosen = asked.filter((row) => query.answers.includes(`${row.question_id}.${row.answer_id}`))
      const expected = [...counts, ...figures].map((row) => row.figure_id).concat(chosen.map((row) => row.share_id))
      compared += expected.length
      expect([...new Set(listValues(timeline).map(({ id }) => id))].toSorted()).toEqual(expected.toSorted())
    }),
    { seed: 20_251_119, numRuns: 60 },
  )
  expect(compared).toBeGreaterThan(300)
})

test('on 15 december 2025 the interim release is what was known; later it stands below the final one', async () => {
  const address = { from: '2025-12', to: '2025-12', answer: 'endure.as-long' }
  expect(await wordsOf({ ...address, asOf: '2025-12-14' })).toEqual([])
  expect(await wordsOf({ ...address, asOf: '2025-12-15' })).toEqual([
    ['63 %', '26 November – 13 December 2025', 'interim, n = 547: no final release yet', 'one wave, also in November 2025'],
  ])
  expect(await wordsOf(address)).toEqual([
    ['62 %', '26 November – 29 December 2025', 'one wave, also in November 2025'],
    ['63 %', '26 November – 13 December 2025', 'interim, n = 547: replaced by the final release', 'one wave, also in November 2025'],
  ])
})

test('every panel spans the same months, and a mark ends where they end', async () => {
  const { timeline } = await getTimelineAnswer({ from: '2025-12', to: '2026-01', answer: 'endure.as-long', indicator: 'iom-idps' }, 'en')
  expect(timeline.months.map(({ month }) => month)).toEqual(['2025-12', '2026-01'])
  expect(
    timeline.panels.map(({ drawing }) =>
      drawing.kind === 'month' ? drawing.panel.bars.map(({ month }) => month) : [drawing.panel.from, drawing.panel.to],
    ),
  ).toEqual([
    ['2025-12', '2026-01'],
    ['2025-12', '2026-01'],
    ['2025-12', '2026-01'],
  ])
  const marks = timeline.panels.flatMap(({ drawing }) => (drawing.kind === 'span' ? drawing.panel.marks : []))
  expect(marks.map(({ start, end, value, isHollow }) => [start, end, value, isHollow])).toContainEqual([
    '2025-12-01',
    '2025-12-29',
    62,
    false,
  ])
  expect(marks.map(({ start, end, value, isHollow }) => [start, end, value, isHollow])).toContainEqual([
    '2025-12-01',
    '2025-12-13',
    63,
    true,
  ])
})

test('months of which no casualties were published have panels that say so, and answers without a value have none', async () => {
  const { timeline } = await getTimelineAnswer({ from: '2026-02', to: '2026-03', answer: 'trust-president.trust' }, 'en')
  expect(timeline.panels.map(({ drawing }) => (drawing.kind === 'month' ? drawing.panel.bars.map(({ gap }) => gap) : []))).toEqual([
    ['not-published', 'not-published'],
    ['not-published', 'not-published'],
  ])
  expect(timeline.columns.map(({ months }) => months.map(({ gap }) => gap))).toEqual([
    ['not published', 'not published'],
    ['not published', 'not published'],
    ['no wave in the record', 'no wave in the record'],
  ])
})

test('waves that the record sets apart have a panel of their own, and say so in their cell and in the notes', async () => {
  const { timeline } = await getTimelineAnswer({ from: '2022-05', to: '2023-12', answer: 'trust-presidency.trust' }, 'en')
  const words = 'set apart by the record: battery of the October 2023 release; not the December battery'
  const marks = timeline.panels.flatMap(({ drawing }) => (drawing.kind === 'span' ? [drawing.panel.marks.map(({ value }) => value)] : []))
  expect(marks).toEqual([
    [84, 62],
    [91, 76],
  ])
  const values = timeline.columns[2]?.months.flatMap((month) => month.values) ?? []
  expect([...new Map(values.map(({ text, notes }) => [text, notes.includes(words)]))]).toEqual([
    ['91 %', true],
    ['84 %', false],
    ['76 %', true],
    ['62 %', false],
  ])
  const apart = timeline.notes.filter((note) => note.includes('the record sets this wave apart'))
  expect(apart.map((note) => note.slice(0, note.indexOf(': the record')))).toEqual([
    'Trust in the President (institution battery): 30 September – 13 October 2023',
    'Trust in the President (institution battery): May 2022',
  ])
})

test('a change that rests on one press report is called none, with what the record says of its waves', async () => {
  const { timeline } = await getTimelineAnswer({ from: '2025-12', to: '2026-03', answer: 'endure.as-long' }, 'en')
  const note = timeline.notes.find((text) => text.includes('rest on one press report'))
  expect(note).toContain('(OstroV). Do not call the change up to them a trend. ')
  expect(note).toContain('Split sample: 1,003 respondents had the usual monitoring questions')
})

test('a month whose wave was published later says so as of a day', async () => {
  const { timeline } = await getTimelineAnswer({ from: '2026-01', to: '2026-01', answer: 'endure.as-long', asOf: '2025-12-15' }, 'en')
  expect(timeline.columns[2]?.months.map(({ gap }) => gap)).toEqual(['no wave published by 15 December 2025'])
})

test('the days of the record are found in it, with their values and place', async () => {
  const { timeline } = await getTimelineAnswer({ from: '2022-02', to: '2026-03' }, 'en')
  expect(
    timeline.days.map(({ name, place, figures }) => [name, place, ...figures.map(({ indicator, value }) => `${indicator} ${value.text}`)]),
  ).toEqual([
    ['29 December 2023', 'Ukraine', 'killed 58 verified', 'injured 158 verified'],
    ['19 November 2025', 'Ternopil oblast', 'killed at least 38', 'injured 99 verified'],
  ])
  const before = await getTimelineAnswer({ from: '2025-11', to: '2025-11', asOf: '2025-12-15' }, 'en')
  expect(before.timeline.days).toEqual([])
})

test('a malformed choice is named, and the default is shown on the day of the address', async () => {
  const { query, problem } = await getTimelineAnswer({ answer: 'endure.nonsense', asOf: '2025-12-15' }, 'en')
  expect(problem).toContain('endure.nonsense')
  expect(query).toMatchObject({ answers: ['endure.as-long', 'trust-president.trust'], asOf: '2025-12-15' })
})

async function readRows(address: string): Promise<Record<string, string>[]> {
  return parse(await askText(address), { columns: true })
}

function listValues({ columns }: Timeline): TimelineValue[] {
  return columns.flatMap(({ months }) => months.flatMap(({ values }) => values))
}

/** The values of the first answer in the first month. */
async function wordsOf(search: Record<string, string>): Promise<string[][]> {
  const { timeline } = await getTimelineAnswer(search, 'en')
  return (timeline.columns[2]?.months[0]?.values ?? []).map(({ text, notes, sameWave }) => [text, ...notes, sameWave])
}

function toPageSearch(search: string): Record<string, string[]> {
  const values = new URLSearchParams(search)
  return Object.fromEntries([...values.keys()].map((name) => [name, values.getAll(name)]))
}
