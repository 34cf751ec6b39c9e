export type ChartSubject = { readonly chart: string; readonly search: string; readonly recordVersion: string }

/** Of what is chosen beside the day, which is never cut off. */
const mostCharacters = 100
/** Values that would not say by themselves what they are. */
const prefixes: Readonly<Record<string, string>> = { to: 'to-', asOf: 'as-of-' }

/**
 * `casualties_2024-01_to-2024-12_weapon_as-of-2025-06-30_0123abcd.png`: the values of the address in their order, `all`
 * for `*`, then the day and the first eight characters of the record version.
 */
export function chartFileName({ chart, search, recordVersion }: ChartSubject, format: string): string {
  const values = [...new URLSearchParams(search)].filter(([, value]) => value !== '')
  const chosen = values.filter(([name]) => name !== 'asOf').map(toWord)
  const day = values.filter(([name]) => name === 'asOf').map(toWord)
  return `${[[chart, ...chosen].join('_').slice(0, mostCharacters), ...day, recordVersion.slice(0, 8)].join('_')}.${format}`
}

function toWord([name, value]: readonly [string, string]): string {
  return (prefixes[name] ?? '') + (value === '*' ? 'all' : value.replace(/[^A-Za-z0-9._-]+/g, '-'))
}
