import type { AnswerOption, Question, RespondentGroup } from '@/lib/domain/answer-share'
import type { Indicator, Place } from '@/lib/domain/indicator'
import surveyNames from '@/lib/messages/uk/survey-names.json'

/**
 * What things of the record are called in the language of a page. The record has Ukrainian names of indicators and
 * places; of surveys it has English ones alone, so that those in Ukrainian are our own translation, and pages say so.
 */

/** An indicator or a place. */
export function formatName({ nameEn, nameUk }: Pick<Indicator | Place, 'nameEn' | 'nameUk'>, locale: string): string {
  return (locale === 'uk' && nameUk) || nameEn
}

/** The place of a code; one that the record does not list stands as it is. */
export function formatPlace(places: ReadonlyMap<string, Place>, id: string, locale: string): string {
  const place = places.get(id)
  return place ? formatName(place, locale) : id
}

/** The short title of a question. */
export function formatQuestion({ id, shortTitle }: Pick<Question, 'id' | 'shortTitle'>, locale: string): string {
  return (locale === 'uk' && questions[id]) || shortTitle
}

/** The label of an answer. */
export function formatAnswer({ question, id, label }: Pick<AnswerOption, 'question' | 'id' | 'label'>, locale: string): string {
  return (locale === 'uk' && answers[question]?.[id]) || label
}

/** A group of respondents. */
export function formatGroup({ id, name }: Pick<RespondentGroup, 'id' | 'name'>, locale: string): string {
  return (locale === 'uk' && groups[id]) || name
}

/** Things in the order that a dictionary of the language has for their names as shown. */
export function sortByName<Item>(items: readonly Item[], nameOf: (item: Item) => string, locale: string): Item[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  return items.toSorted((a, b) => compare(nameOf(a), nameOf(b)))
}

/** All respondents first, then groups by name. */
export function sortGroups(groups: readonly RespondentGroup[], locale: string): RespondentGroup[] {
  const sorted = sortByName(groups, (group) => formatGroup(group, locale), locale)
  return sorted.toSorted((a, b) => Number(b.id === 'all') - Number(a.id === 'all'))
}

type Names = Readonly<Record<string, string>>
const questions: Names = surveyNames.questions
const answers: Readonly<Record<string, Names>> = surveyNames.answers
const groups: Names = surveyNames.groups
