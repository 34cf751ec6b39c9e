import { createHash } from 'node:crypto'
import { breakdownNames } from './codes'
import { compareText } from './date'
import type { Observation } from './observation'

/** The permanent id of a published value: 12 hexadecimal digits (contract, "Identity"). */
export function figureId({ series, period, value, asOf, publishedOn }: Omit<Observation, 'figureId' | 'citations'>): string {
  const breakdown = breakdownNames.map((name) => series[name])
  return shortHash(
    [series.indicator, series.place, period.start, period.end, ...breakdown, String(value), asOf ?? '', publishedOn].join('|'),
  )
}

/** The permanent id of a survey share: 12 hexadecimal digits. */
export function shareId(share: { wave: string; question: string; answer: string; group: string; percent: number }): string {
  return shortHash([share.wave, share.question, share.answer, share.group, String(share.percent)].join('|'))
}

/** Identifies the whole record by the figure and share ids it holds, in any order. */
export function recordVersion(ids: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const id of [...ids].sort(compareText)) hash.update(`${id}\n`)
  return hash.digest('hex').slice(0, 12)
}

/** An id for where a UUID is wanted, made from what it stands for: SHA-256 cut to 128 bits, as version 8 (RFC 9562). */
export function contentUuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
