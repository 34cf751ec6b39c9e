import type { Wave } from './answer-share'
import { compareText, firstDay, lastDay } from './date'
import { breaksBetween, type PopulationBreak } from './population-break'
import { regionChange, type WordingChange, wordingChanges } from './question-statements'
import type { SurveyRow } from './survey-view'

/** A day before and after which a question's waves must not be compared without saying so, with the reason. */
export type SeriesBreak =
  | ({ readonly kind: 'population' } & Stretch & Omit<PopulationBreak, 'day'>)
  | ({ readonly kind: 'wording'; readonly change: WordingChange } & Stretch)
  | ({ readonly kind: 'regions' } & Stretch)

/** Nothing of the question was asked between the last fieldwork before and the first one after; `day` lies between or begins it. */
type Stretch = { readonly day: string; readonly lastBefore: string; readonly firstAfter: string }

/**
 * What separates the waves of some rows, oldest first: another population, other words read to respondents, and, of
 * macro-regions, other regions. `populations`: of all publishers. A break before the first or after the last wave is none.
 */
export function findSeriesBreaks(questionId: string, rows: readonly SurveyRow[], populations: readonly PopulationBreak[]): SeriesBreak[] {
  const waves = rows.map(({ wave }) => wave)
  const words = wordingChanges.filter(({ questions }) => questions.includes(questionId))
  const regions = rows.filter(({ group }) => group.kind === 'macro-region').map(({ wave }) => wave)
  return [
    ...breaksBetween(waves, populations).flatMap((found): SeriesBreak[] => {
      const own = waves.filter(({ publisher }) => publisher === found.publisher)
      return stretches(own, found.day).map((stretch) => ({ kind: 'population', ...found, ...stretch }))
    }),
    ...words.flatMap(({ since, change }) =>
      stretches(waves, since).map((stretch): SeriesBreak => ({ kind: 'wording', change, ...stretch })),
    ),
    ...stretches(regions, regionChange.since).map((stretch): SeriesBreak => ({ kind: 'regions', ...stretch })),
  ].sort((a, b) => compareText(a.day, b.day))
}

/** The stretch around a day that lies between waves; none where all lie on one side. */
function stretches(waves: readonly Wave[], day: string): Stretch[] {
  const starts = waves.map(({ fieldworkStart }) => firstDay(fieldworkStart)).sort(compareText)
  const ends = waves.filter(({ fieldworkStart }) => firstDay(fieldworkStart) < day).map(({ fieldworkEnd }) => lastDay(fieldworkEnd))
  const lastBefore = ends.sort(compareText).at(-1)
  const firstAfter = starts.find((start) => start >= day)
  return lastBefore && firstAfter ? [{ day, lastBefore, firstAfter }] : []
}
