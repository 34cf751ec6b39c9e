import { ages, type Breakdown, controls, parseCode, proximities, sexes, weapons } from '@/lib/domain/codes'
import type { Translator } from './translator'

/**
 * A breakdown in words, weapon first: `Short-range drones, near the front line`, `Women`, `Occupied territory`;
 * `All civilians` where nothing is split. Throws for a code that is not in its list.
 */
export function formatBreakdown({ age, sex, weapon, control, proximity }: Breakdown, t: Translator): string {
  const [first, ...rest] = [
    ...(weapon === 'all' ? [] : [t(`codes.weapon.${parseCode(weapons, weapon)}`)]),
    ...(age === 'all' && sex === 'all' ? [] : [t(`codes.age-sex.${parseCode(ages, age)}-${parseCode(sexes, sex)}`)]),
    ...(control === 'all' ? [] : [t(`codes.control.${parseCode(controls, control)}`)]),
    ...(proximity === 'all' ? [] : [t(`codes.proximity.${parseCode(proximities, proximity)}`)]),
  ]
  if (first === undefined) return t('codes.breakdown.none')
  return [first, ...rest.map(lowerFirst)].join(', ')
}

/** For a text that goes on in a list: `near the front line`. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** For a text that begins a sentence: `Near the front line`. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
