import { ages, type Breakdown, controls, proximities, sexes, weapons } from '@/lib/domain/codes'
import type { Translator } from './translator'

/**
 * A breakdown in words, weapon first: `Short-range drones, near the front line`, `Women`, `Occupied territory`;
 * `All civilians` where nothing is split. Throws for a code that is not in its list.
 */
export function formatBreakdown({ age, sex, weapon, control, proximity }: Breakdown, t: Translator): string {
  const [first, ...rest] = [
    ...(weapon === 'all' ? [] : [t(`codes.weapon.${known(weapons, weapon)}`)]),
    ...(age === 'all' && sex === 'all' ? [] : [t(`codes.age-sex.${known(ages, age)}-${known(sexes, sex)}`)]),
    ...(control === 'all' ? [] : [t(`codes.control.${known(controls, control)}`)]),
    ...(proximity === 'all' ? [] : [t(`codes.proximity.${known(proximities, proximity)}`)]),
  ]
  if (first === undefined) return t('codes.breakdown.none')
  return [first, ...rest.map(lowerFirst)].join(', ')
}

function known<Code extends string>(codes: readonly Code[], code: string): Code {
  const found = codes.find((candidate) => candidate === code)
  if (found === undefined) throw new Error(`The code "${code}" has no text, expected one of ${codes.join(', ')}`)
  return found
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
