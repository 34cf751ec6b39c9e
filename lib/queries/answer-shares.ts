import 'server-only'
import { database } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { type AnswerOption, type AnswerShare, chooseShares, type PublishedShare, type Wave } from '@/lib/domain/answer-share'
import { citedIn } from '@/lib/domain/cited-in'
import { answerKinds, parseCode, waveStatuses } from '@/lib/domain/codes'
import { firstDay, lastDay } from '@/lib/domain/date'
import type { Source } from '@/lib/domain/source'
import { normaliseSharesQuery, type SharesQuery } from '@/lib/query/shares-query'
import { getById, getDictionary } from './dictionary'
import { remember } from './remember'

/** The shares of a query, in the order of the contract, kept in memory until the record changes. */
export function listAnswerShares(query: SharesQuery): Promise<readonly AnswerShare[]> {
  return remember(`answer-shares ${JSON.stringify(normaliseSharesQuery(query))}`, () => readAnswerShares(query))
}

async function readAnswerShares({ questions, groups, waves, from, to, asOf, documents }: SharesQuery): Promise<AnswerShare[]> {
  const shares = await listPublishedShares({
    ...(questions && { questionId: { in: [...questions] } }),
    ...(groups && { groupId: { in: [...groups] } }),
    ...(waves && { waveId: { in: [...waves] } }),
  })
  return chooseShares(
    citedIn(shares, documents).filter(({ wave }) => overlaps(wave, from, to)),
    asOf,
  )
}

/** The stored shares that a condition selects, in any order. */
export async function listPublishedShares(where: Prisma.AnswerShareWhereInput): Promise<PublishedShare[]> {
  const { sources } = await getDictionary()
  const rows = await database().answerShare.findMany({ where, include: shareParts })
  return rows.map((row) => toPublishedShare(row, sources))
}

const shareParts = {
  wave: { include: { publisher: true } },
  answer: { include: { question: true } },
  group: true,
  citations: true,
} as const satisfies Prisma.AnswerShareInclude

type StoredShare = Prisma.AnswerShareGetPayload<{ include: typeof shareParts }>

function toPublishedShare(
  { id, wave, answer, group, percent, citations }: StoredShare,
  sources: ReadonlyMap<string, Source>,
): PublishedShare {
  return {
    shareId: id,
    wave: toWave(wave, sources),
    question: { id: answer.question.id, shortTitle: answer.question.shortTitle },
    answer: toAnswerOption(answer),
    group: { id: group.id, kind: group.kind, name: group.nameEn },
    percent,
    citations: citations.map(({ sourceId, locator, note }) => ({ source: getById(sources, sourceId), locator, note })),
  }
}

/** Does the fieldwork touch the months from `from` to `to`? A month-only date stands for all its days. */
function overlaps({ fieldworkStart, fieldworkEnd }: Wave, from: string | null, to: string | null): boolean {
  return (!from || lastDay(fieldworkEnd) >= `${from}-01`) && (!to || firstDay(fieldworkStart) <= `${to}-31`)
}

/** A stored wave with its document. */
export function toWave(
  { sourceId, supersededById, publisher, publisherId: _, status, ...wave }: Prisma.WaveGetPayload<{ include: { publisher: true } }>,
  sources: ReadonlyMap<string, Source>,
): Wave {
  return {
    ...wave,
    publisher: publisher.shortName,
    status: parseCode(waveStatuses, status),
    supersededBy: supersededById,
    source: getById(sources, sourceId),
  }
}

/** A stored answer option. */
export function toAnswerOption({ questionId, id, position, labelEn, kind, sumOf }: Prisma.AnswerOptionGetPayload<object>): AnswerOption {
  return { question: questionId, id, position, label: labelEn, kind: parseCode(answerKinds, kind), sumOf: sumOf?.split('|') ?? [] }
}
