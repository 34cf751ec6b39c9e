import type { AnswerOption, Question, Wave } from './answer-share'
import { answerForms, formOfAnswers } from './answer-statements'
import { wholeOf } from './asked-of'
import type { Margin } from './margin'
import { isWordingSeen } from './question-statements'
import { findCoverage, limitStatement, modeStatements } from './wave-statements'

/** What AAPOR's Code of Ethics (III.A, April 2021) asks to be disclosed when a result is released, in its order. */
export const disclosureItems = [
  'strategy',
  'sponsor',
  'instrument',
  'population',
  'sample',
  'mode',
  'dates',
  'precision',
  'weighting',
  'processing',
  'limits',
] as const
/** One of the eleven items. */
export type DisclosureItem = (typeof disclosureItems)[number]

/**
 * `disclosed`: the record has it; `not-disclosed`: the record has a place for it, which is empty because the documents
 * read do not state it; `unknown`: the record has no place for it, so that nobody looked.
 */
export type DisclosureState = 'disclosed' | 'not-disclosed' | 'unknown'

/** One thing that an item asks for. */
export type DisclosurePart = {
  readonly name:
    | 'name'
    | 'publisher'
    | 'funder'
    | 'wording'
    | 'unseenWording'
    | 'offered'
    | 'combined'
    | 'counted'
    | 'context'
    | 'population'
    | 'drawn'
    | 'coverage'
    | 'mode'
    | 'languages'
    | 'dates'
    | 'days'
    | 'size'
    | 'margin'
    | 'subgroups'
    | 'weighted'
    | 'weights'
    | 'processing'
    | 'limits'
  readonly state: DisclosureState
}

/** An item with all that it asks for. `state`: of the whole; `in-part` where its parts differ. */
export type Disclosure = {
  readonly item: DisclosureItem
  readonly state: DisclosureState | 'in-part'
  readonly parts: readonly DisclosurePart[]
}

type Disclosed = {
  readonly wave: Wave
  /** Those published for the wave. */
  readonly margins: readonly Margin[]
  /** Those asked in it that the record holds, with the answers of which it published shares. */
  readonly questions: readonly (Pick<Question, 'id'> & { readonly answers: readonly Pick<AnswerOption, 'id' | 'sumOf'>[] })[]
  /** Does the record have shares of groups of its respondents? */
  readonly hasGroups: boolean
}

/** The eleven items of a wave, by the rules of decision 018. */
export function listDisclosures(disclosed: Disclosed): Disclosure[] {
  return disclosureItems.map((item) => {
    const parts = partsOf(item, disclosed)
    const [state, ...others] = new Set(parts.map((part) => part.state))
    return { item, parts, state: state && others.length === 0 ? state : 'in-part' }
  })
}

function partsOf(item: DisclosureItem, { wave, margins, questions, hasGroups }: Disclosed): DisclosurePart[] {
  const inMode = wave.mode === null ? null : (modeStatements[wave.mode] ?? { mode: true, sample: false, weighting: false })
  switch (item) {
    case 'strategy':
      return [{ name: 'name', state: 'disclosed' }]
    case 'sponsor':
      return [
        { name: 'publisher', state: 'disclosed' },
        { name: 'funder', state: 'unknown' },
      ]
    case 'instrument':
      return [...wordingParts(questions), ...answerParts(questions), { name: 'context', state: 'unknown' }]
    case 'population':
      return [{ name: 'population', state: stated(wave.population !== null) }]
    case 'sample':
      return [
        { name: 'drawn', state: inMode?.sample ? 'disclosed' : 'unknown' },
        { name: 'coverage', state: stated(findCoverage(wave) !== null) },
      ]
    case 'mode':
      return [
        { name: 'mode', state: stated(inMode?.mode ?? false) },
        { name: 'languages', state: 'unknown' },
      ]
    case 'dates':
      return [{ name: 'dates', state: 'disclosed' }, ...(hasDays(wave) ? [] : [{ name: 'days', state: 'not-disclosed' } as const])]
    case 'precision':
      return [
        { name: 'size', state: stated(wholeOf(wave) !== null) },
        { name: 'margin', state: stated(margins.length > 0 || wave.marginNote !== null) },
        ...(hasGroups ? [{ name: 'subgroups', state: 'not-disclosed' } as const] : []),
      ]
    case 'weighting':
      return [
        { name: 'weighted', state: inMode?.weighting ? 'disclosed' : 'unknown' },
        { name: 'weights', state: 'unknown' },
      ]
    case 'processing':
      return [{ name: 'processing', state: 'unknown' }]
    case 'limits':
      return [{ name: 'limits', state: wave.marginNote?.includes(limitStatement) ? 'disclosed' : 'unknown' }]
  }
}

/** An empty column stands for what the documents read do not state. */
function stated(isStated: boolean): DisclosureState {
  return isStated ? 'disclosed' : 'not-disclosed'
}

function wordingParts(questions: Disclosed['questions']): DisclosurePart[] {
  const unseen = questions.filter(({ id }) => !isWordingSeen(id)).length
  return [
    ...(unseen < questions.length ? [{ name: 'wording', state: 'disclosed' } as const] : []),
    ...(unseen > 0 ? [{ name: 'unseenWording', state: 'not-disclosed' } as const] : []),
  ]
}

/** Answers that were combined or counted are published, but those that were offered are not. */
function answerParts(questions: Disclosed['questions']): DisclosurePart[] {
  const forms = new Set(questions.map(({ id, answers }) => formOfAnswers(id, answers)))
  return answerForms.filter((form) => forms.has(form)).map((form) => ({ name: form, state: stated(form === 'offered') }))
}

/** Days of fieldwork, not only months. */
function hasDays({ fieldworkStart, fieldworkEnd }: Wave): boolean {
  return fieldworkStart.length === 10 && fieldworkEnd.length === 10
}
