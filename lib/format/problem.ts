import type { BadRequest } from '@/lib/domain/errors'
import type { Translator } from './translator'

/** What was wrong with the address of a page, in the page's language. */
export function formatProblem({ message, parameter, codes, fault }: BadRequest, t: Translator): string {
  if (fault === null) return message
  if (fault.kind !== 'split')
    return t(`filter.fault.${fault.kind}`, { parameter: parameter ?? '', codes: codes?.join(', ') ?? '', ...fault })
  const stands = fault.stands.reduce((first, second) => t('filter.fault.both', { first, second }))
  return t('filter.fault.split', { ...fault, stands })
}
