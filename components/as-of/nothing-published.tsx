import { formatDate } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { DayLink } from './as-of-address'

export type NothingPublishedProps = {
  readonly asOf: string | null
  /** The first day with a publication; undefined where the record has none. */
  readonly firstDay: string | undefined
  readonly t: Translator
  readonly locale: string
}

/** In place of what a page would show: nothing had been published by its day, or for its choice. */
export function NothingPublished({ asOf, firstDay, t, locale }: NothingPublishedProps) {
  return <p className="notice">{nothingText({ asOf, firstDay, t, locale })}</p>
}

function nothingText({ asOf, firstDay, t, locale }: NothingPublishedProps) {
  if (asOf === null) return t('filter.empty')
  const date = formatDate(asOf, locale)
  if (firstDay === undefined || asOf >= firstDay) return t('asOf.nothingChosen', { date })
  return t.rich('asOf.nothingBefore', {
    date,
    first: formatDate(firstDay, locale),
    link: (chunks) => <DayLink day={firstDay}>{chunks}</DayLink>,
  })
}
