export type ChartSubject = { readonly chart: string; readonly search: string; readonly recordVersion: string }

const mostCharacters = 120

/**
 * `casualties_2024-01_2024-12_weapon_0123abcd.png`: the values of the address in their order, `all` for `*`, then the first
 * eight characters of the record version.
 */
export function chartFileName({ chart, search, recordVersion }: ChartSubject, format: string): string {
  const chosen = [...new URLSearchParams(search).values()].map(toWord).filter((word) => word !== '')
  return `${[chart, ...chosen].join('_').slice(0, mostCharacters)}_${recordVersion.slice(0, 8)}.${format}`
}

function toWord(value: string): string {
  return value === '*' ? 'all' : value.replace(/[^A-Za-z0-9._-]+/g, '-')
}
