import { expect, test } from 'vitest'
import { type ChangeEvent, valueIdOf } from '@/lib/domain/changes'
import { lastDay, monthOf } from '@/lib/domain/date'
import type { Figure } from '@/lib/domain/observation'
import type { RevisionKind } from '@/lib/domain/revision'
import type { Vintage } from '@/lib/domain/vintage'
import { everySplit } from '@/lib/query/figures-query'
import { everyShare } from '@/lib/query/shares-query'
import { listAnswerShares } from './answer-shares'
import { countChanges, listChanges } from './changes'
import { listFigures } from './figures'
import { listPublicationDays } from './publication-days'

// Of the shipped record.

async function listAllChanges(): Promise<ChangeEvent[]> {
  const months = new Set((await listPublicationDays()).map(monthOf))
  return (await Promise.all([...months].map(listChanges))).flat()
}

/** Every figure of both tables, as a choice of vintage has them on a day. */
async function listEverything(vintage: Vintage, asOf: string | null): Promise<Figure[]> {
  const everything = { from: null, to: null, indicators: null, place: '*', breakdown: everySplit, period: '*', vintage, asOf } as const
  const tables = [listFigures({ ...everything, table: 'casualties' }), listFigures({ ...everything, table: 'context' })]
  return (await Promise.all(tables)).flat()
}

async function listCountingIds(asOf: string): Promise<ReadonlySet<string>> {
  return new Set((await listEverything('latest', asOf)).map(({ figureId }) => figureId))
}

/** Events of killed civilians, not split, over one period, oldest first: `4289 revised 4182`. */
async function listKilled(start: string, end: string): Promise<string[]> {
  return (await listAllChanges())
    .flatMap((event) => (event.subject === 'figure' ? [event.revision] : []))
    .filter(({ value: { series, period } }) => period.start === start && period.end === end && isKilled(series))
    .toSorted((a, b) => (a.value.publishedOn < b.value.publishedOn ? -1 : 1))
    .map((revision) => {
      const other = 'before' in revision ? revision.before : 'instead' in revision ? revision.instead : null
      return [revision.value.value, revision.kind, ...(other ? [other.value] : [])].join(' ')
    })
}

function isKilled({ indicator, place, ...breakdown }: { readonly indicator: string; readonly place: string }): boolean {
  return indicator === 'civilians-killed' && place === 'UA' && Object.values(breakdown).every((code) => code === 'all')
}

test('every figure and every share is one event', async () => {
  const events = await listAllChanges()
  const ids = events.map(valueIdOf)
  const figures = await listEverything('all', null)
  const shares = await listAnswerShares(everyShare(null))
  expect(ids.toSorted()).toEqual([...figures.map(({ figureId }) => figureId), ...shares.map(({ shareId }) => shareId)].toSorted())
})

test('counts what the months list', async () => {
  const counts = await countChanges()
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe((await listAllChanges()).length)
})

test('March 2022 was published once and revised to 4,289', async () => {
  const changes = await listKilled('2022-03-01', '2022-03-31')
  expect(changes[0]).toBe('3028 published')
  expect(changes.at(-1)).toBe('4289 revised 4182')
  expect(changes.filter((change) => change.endsWith('published'))).toHaveLength(1)
  expect(changes).toContain('3175 outranked 3190')
  expect(changes).toHaveLength(17)
})

test('February 2022 falls and rises again', async () => {
  const changes = await listKilled('2022-02-24', '2022-02-28')
  expect(changes).toContain('358 revised 362')
  expect(changes).toContain('362 revised 358')
})

test('two documents disagree on 10 January 2024', async () => {
  expect(await listKilled('2022-02-24', '2024-01-10')).toEqual(['10233 published', '10242 conflict 10233'])
})

test('the final release of December 2025 revises the interim one', async () => {
  const shares = (await listChanges('2026-01')).flatMap((event) => (event.subject === 'share' ? [event.revision] : []))
  expect(shares.filter(({ value: { wave, answer } }) => wave.id === 'kiis-2025-12' && answer.id === 'as-long')).toMatchObject([
    { kind: 'revised', value: { percent: 62, publishedOn: '2026-01-02' }, before: { percent: 63, wave: { id: 'kiis-2025-12-interim' } } },
  ])
})

test('what was published or revised counts that evening, what is in conflict or without effect does not', async () => {
  const events = [...(await listChanges('2022-09')), ...(await listChanges('2023-10')), ...(await listChanges('2024-01'))]
  const revisions = events.flatMap((event) => (event.subject === 'figure' ? [event.revision] : []))
  const days = new Set(revisions.map(({ value }) => lastDay(value.publishedOn)))
  const counting = new Map(await Promise.all([...days].map(async (day) => [day, await listCountingIds(day)] as const)))
  const counts = (kind: RevisionKind) =>
    new Set(
      revisions
        .filter((revision) => revision.kind === kind)
        .map(({ value }) => counting.get(lastDay(value.publishedOn))?.has(value.figureId)),
    )
  expect(counts('published')).toEqual(new Set([true]))
  expect(counts('revised')).toEqual(new Set([true]))
  expect(counts('outranked')).toEqual(new Set([false]))
  expect(counts('conflict')).toEqual(new Set([false]))
})
