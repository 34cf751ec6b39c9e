import type { Wave } from './answer-share'
import { compareText, firstDay, lastDay, type RecordDate } from './date'
import { groupBy } from './group-by'

/** A publisher's waves before and after asked different people. Where `since` is a month, no more is known. */
export type PopulationBreak = {
  readonly publisher: string
  /** The last day of the last fieldwork that states the former population. */
  readonly until: RecordDate
  /** The start of the first fieldwork that states another one. Of waves in between nothing is known. */
  readonly since: RecordDate
  readonly before: string
  readonly after: string
}

/**
 * Where a publisher's waves pass from one population to another for good, read from the waves' own texts. A text
 * that only one wave carries may be another wording of the same population, so it makes no break by itself.
 */
export function findPopulationBreaks(waves: readonly Wave[]): PopulationBreak[] {
  return [...groupBy(waves, ({ publisher }) => publisher)].flatMap(([publisher, own]) => {
    const stated = own.flatMap(toStatement).sort((a, b) => compareText(a.day, b.day))
    return breaksBetween(listUses(stated), stated).map((found) => ({ publisher, ...found }))
  })
}

/** The population that a wave states. `day`: the first of its fieldwork. */
type Statement = { readonly population: string; readonly day: string; readonly wave: Wave }

function toStatement(wave: Wave): Statement[] {
  return wave.population === null ? [] : [{ population: wave.population, day: firstDay(wave.fieldworkStart), wave }]
}

/** A text that several waves carry, from the first of them to the last. */
type Use = { readonly first: Statement; readonly last: Statement }

/** The texts in use, in order of their first wave. */
function listUses(stated: readonly Statement[]): Use[] {
  const texts = groupBy(stated, ({ population }) => population)
  return [...texts.values()].flatMap(([first, ...others]) => others.slice(-1).map((last) => ({ first, last })))
}

/** A break lies where a text is used for the last time, no other one is in use, and another one follows. */
function breaksBetween(uses: readonly Use[], stated: readonly Statement[]): Omit<PopulationBreak, 'publisher'>[] {
  return uses.flatMap(({ last }) => {
    const isOtherInUse = uses.some((other) => other.first.day <= last.day && other.last.day > last.day)
    const following = uses.find(({ first }) => first.day > last.day)
    const next = stated.find(({ day }) => day > last.day)
    if (isOtherInUse || !following || !next) return []
    const [until, since] = [lastDay(last.wave.fieldworkEnd), next.wave.fieldworkStart]
    return [{ until, since, before: last.population, after: following.first.population }]
  })
}
