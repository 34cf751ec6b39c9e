import 'server-only'
import { database } from '@/lib/db/client'
import { tableOfIndicator } from '@/lib/domain/codes'
import { compareText } from '@/lib/domain/date'
import type { KnownCodes } from '@/lib/query/known-codes'
import { remember } from './remember'

/** The codes that the record defines, each list in code-point order. */
export function getKnownCodes(): Promise<KnownCodes> {
  return remember('known-codes', readKnownCodes)
}

async function readKnownCodes(): Promise<KnownCodes> {
  const select = { select: { id: true } } as const
  const [indicators, places, questions, groups, waves] = await Promise.all([
    database().indicator.findMany(select).then(toIds),
    database().place.findMany(select).then(toIds),
    database().question.findMany(select).then(toIds),
    database().respondentGroup.findMany(select).then(toIds),
    database().wave.findMany(select).then(toIds),
  ])
  return {
    indicators: {
      casualties: indicators.filter((id) => tableOfIndicator(id) === 'casualties'),
      context: indicators.filter((id) => tableOfIndicator(id) === 'context'),
    },
    places,
    questions,
    groups,
    waves,
  }
}

function toIds(rows: readonly { readonly id: string }[]): string[] {
  return rows.map((row) => row.id).toSorted(compareText)
}
