import type { Wave } from './answer-share'
import { compareText, firstDay } from './date'
import { groupBy } from './group-by'

/** A publisher's waves on either side of `day` asked different people. */
export type PopulationBreak = { readonly publisher: string; readonly day: string; readonly before: string; readonly after: string }

/**
 * Where a publisher's waves pass from one population to another for good, read from the waves' own texts. A text
 * that only one wave carries may be another wording of the same population, so it makes no break by itself.
 * `day` is the first day of the first wave that states another population.
 */
export function findPopulationBreaks(waves: readonly Wave[]): PopulationBreak[] {
  return [...groupBy(waves, ({ publisher }) => publisher)].flatMap(([publisher, own]) =>
    breaksOfPublisher(own).map((found) => ({ publisher, ...found })),
  )
}

/** The breaks that lie between some waves: their publisher has one before the day and one on or after it. */
export function breaksBetween(waves: readonly Wave[], breaks: readonly PopulationBreak[]): PopulationBreak[] {
  return breaks.filter(({ publisher, day }) => {
    const own = waves.filter((wave) => wave.publisher === publisher)
    return (
      own.some(({ fieldworkStart }) => firstDay(fieldworkStart) < day) && own.some(({ fieldworkStart }) => firstDay(fieldworkStart) >= day)
    )
  })
}

function breaksOfPublisher(waves: readonly Wave[]): Omit<PopulationBreak, 'publisher'>[] {
  const stated = waves
    .flatMap(({ fieldworkStart, population }) => (population ? [{ day: firstDay(fieldworkStart), population }] : []))
    .sort((a, b) => compareText(a.day, b.day))
  const counts = groupBy(stated, ({ population }) => population)
  const recurs = ({ population }: { readonly population: string }) => (counts.get(population)?.length ?? 0) > 1
  return stated.flatMap((wave, index) => {
    const next = stated[index + 1]
    const earlier = stated.slice(0, index + 1).filter(recurs)
    const later = stated.slice(index + 1).filter(recurs)
    const after = later[0]?.population
    const isShared = later.some(({ population }) => earlier.some((other) => other.population === population))
    if (!recurs(wave) || !next || !after || isShared) return []
    return [{ day: next.day, before: wave.population, after }]
  })
}
