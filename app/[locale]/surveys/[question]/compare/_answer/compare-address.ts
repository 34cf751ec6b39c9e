import type { Question } from '@/lib/domain/answer-share'
import { type ComparableShares, findComparison, listComparable, type QuestionComparison } from '@/lib/queries/wave-comparison'
import { asOfParameters, parseAsOf } from '@/lib/query/as-of-query'
import { type CompareQuery, compareParameters, parseCompareQuery } from '@/lib/query/compare-query'
import { type PageQuery, type PageSearch, readPageQuery } from '@/lib/query/page-query'

/** What the address of a comparison shows; `comparison` is null where there are no two waves. */
export type CompareAddress = PageQuery<CompareQuery> & {
  readonly comparable: ComparableShares
  readonly compared: QuestionComparison | null
}

/** Reads the address with the waves and groups that are known on its day. */
export async function readCompareAddress(question: Question, search: PageSearch): Promise<CompareAddress> {
  const { query: asOf } = readPageQuery(search, asOfParameters, parseAsOf)
  const comparable = await listComparable(question.id, asOf)
  const codes = { waves: comparable.waves.map(({ id }) => id), groups: comparable.groups.map(({ id }) => id) }
  const read = readPageQuery(search, compareParameters(codes), (text) => parseCompareQuery(text, codes))
  return { ...read, comparable, compared: await findComparison(question, comparable, read.query) }
}
