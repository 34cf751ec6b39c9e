import { units } from '@/lib/domain/codes'
import type { Translator } from './translator'

/** The name of a unit: `persons`. One that the record brings anew stands as it is written there. */
export function formatUnit(unit: string, t: Translator): string {
  const known = units.find((code) => code === unit)
  return known === undefined ? unit : t(`codes.unit.${known}`)
}
