import { lastDay } from './date'
import type { Citation, Observation } from './observation'

/** A made-up value for tests: cups of tea in one month, as published on a day, of the quality asked for. */
export function published(
  month: string,
  publishedOn: string,
  value: number,
  { qualifier = 'exact', ...fields }: Partial<Observation> & Partial<Pick<Citation, 'qualifier'>> = {},
): Observation {
  return {
    figureId: `${month} ${publishedOn} ${value}`,
    series: { indicator: 'cups-of-tea', place: 'UA', age: 'all', sex: 'all', weapon: 'all', control: 'all', proximity: 'all' },
    period: { start: `${month}-01`, end: lastDay(month) },
    value,
    asOf: null,
    publishedOn,
    citations: [{ source: teaPost, qualifier, locator: null, asPrinted: null, note: null }],
    ...fields,
  }
}

const teaPost = {
  id: 'tea-post-1',
  publisherId: 'tea-post',
  publisher: 'Tea Post',
  title: 'Cups counted',
  url: null,
  publishedOn: null,
  language: 'en',
  kind: 'primary',
  note: null,
} as const
