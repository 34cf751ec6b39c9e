import type { Question } from '@/lib/domain/answer-share'
import type { KnownCodes } from './known-codes'
import { type Parameter, readParameters } from './parameters'
import { without } from './query-search'
import { readSharesQuery, type SharesQuery, sharesParameters, sharesSearch } from './shares-query'

/** How a question's page draws its shares; the table and the file are the same in all of them. */
export const surveyViewNames = ['trend', 'wave', 'groups', 'table'] as const
export type SurveyViewName = (typeof surveyViewNames)[number]

/** What a question's page shows. */
export type SurveyPageQuery = SharesQuery & {
  readonly view: SurveyViewName
  /** The answer that is drawn for each group; null stands for the first that has shares. */
  readonly answer: string | null
}

/** What the address of a question's page takes: as the data address, and how to draw it. */
export function surveyPageParameters(question: Question, codes: KnownCodes): readonly Parameter[] {
  return [
    ...sharesParameters(codes).filter(({ name }) => name !== 'question'),
    { name: 'view', kind: 'code', codes: surveyViewNames },
    { name: 'answer', kind: 'code', codes: question.answers.map(({ id }) => id) },
  ]
}

/** The query of a question's page. The view of groups shows every group unless some are named. Throws BadRequest. */
export function parseSurveyPageQuery(search: string, question: Question, parameters: readonly Parameter[]): SurveyPageQuery {
  const values = readParameters(search, parameters)
  const view = surveyViewNames.find((name) => name === values.get('view')?.[0]) ?? 'trend'
  const shares = readSharesQuery(values)
  return {
    ...shares,
    questions: [question.id],
    groups: values.has('group') ? shares.groups : defaultGroups(view),
    view,
    answer: values.get('answer')?.[0] ?? null,
  }
}

/** What the address of the page says beside the months, so that choosing others keeps it; a chosen wave may lie outside them. */
export function keptSurveyParameters(query: SurveyPageQuery): [name: string, value: string][] {
  const { view, answer, groups, asOf } = query
  return [
    ...(view === 'trend' ? [] : [pair('view', view)]),
    ...(answer && view === 'groups' ? [pair('answer', answer)] : []),
    ...(isDefaultGroups(query) ? [] : (groups ?? ['*']).map((group) => pair('group', group))),
    ...(asOf ? [pair('asOf', asOf)] : []),
  ]
}

/** The address of another view of the same months and groups; chosen waves belong to the view of one wave. */
export function surveyViewSearch(query: SurveyPageQuery, view: SurveyViewName): URLSearchParams {
  const groups = isDefaultGroups(query) ? defaultGroups(view) : query.groups
  const search = new URLSearchParams(keptSurveyParameters({ ...query, view, groups, asOf: null }))
  if (query.from) search.set('from', query.from)
  if (query.to) search.set('to', query.to)
  return search
}

/** The query as the address of the page states it, everything explicit; the question stands in its path. */
export function surveySearch({ view, answer, ...query }: SurveyPageQuery): URLSearchParams {
  const search = without(sharesSearch(query), 'question')
  search.set('view', view)
  if (answer) search.set('answer', answer)
  return search
}

function defaultGroups(view: SurveyViewName): readonly string[] | null {
  return view === 'groups' ? null : ['all']
}

function isDefaultGroups({ view, groups }: SurveyPageQuery): boolean {
  return (groups ?? ['*']).join() === (defaultGroups(view) ?? ['*']).join()
}

function pair(name: string, value: string): [string, string] {
  return [name, value]
}
