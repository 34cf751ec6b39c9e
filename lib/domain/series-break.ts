import type { Wave } from './answer-share'
import { addDays, compareText, earlier, firstDay, lastDay } from './date'
import type { PopulationBreak } from './population-break'
import { regionChange, type WordingChange, wordingChanges } from './question-statements'
import type { SurveyRow } from './survey-view'

/** A day before and after which a question's waves must not be compared without saying so, with the reason. */
export type SeriesBreak =
  | ({ readonly kind: 'population' } & Stretch & PopulationBreak)
  | ({ readonly kind: 'wording'; readonly change: WordingChange } & Stretch)
  | ({ readonly kind: 'regions' } & Stretch)

/**
 * From the last fieldwork that is known to lie before the break to the first one after it. `day`: the first on which that
 * is known to have been asked otherwise; a wave that was under way on it lies before.
 */
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
    ...populations.flatMap((found): SeriesBreak[] => {
      const own = waves.filter(({ publisher }) => publisher === found.publisher)
      return stretches(own, firstDay(found.since), found.until).map((stretch) => ({ kind: 'population', ...found, ...stretch }))
    }),
    ...words.flatMap(({ since, change }) =>
      stretches(waves, since).map((stretch): SeriesBreak => ({ kind: 'wording', change, ...stretch })),
    ),
    ...stretches(regions, regionChange.since).map((stretch): SeriesBreak => ({ kind: 'regions', ...stretch })),
  ].sort((a, b) => compareText(a.day, b.day))
}

/** The stretch around a day; none where all waves lie on one side. Waves that began after `until` and before the day lie on neither. */
function stretches(waves: readonly Wave[], day: string, until = addDays(day, -1)): Stretch[] {
  const before = waves.filter(({ fieldworkStart }) => firstDay(fieldworkStart) <= until)
  const starts = waves.map(({ fieldworkStart }) => firstDay(fieldworkStart)).filter((start) => start >= day)
  const [firstAfter] = starts.sort(compareText)
  const lastBefore = before
    .map(({ fieldworkEnd }) => lastDay(fieldworkEnd))
    .sort(compareText)
    .at(-1)
  // Where the fieldworks overlap there is no day between them.
  return lastBefore && firstAfter ? [{ day, lastBefore: earlier(lastBefore, firstAfter), firstAfter }] : []
}
