import type { RefObject } from 'react'
import { PageLink } from '@/components/layout/page-link'
import type { TimelineColumn, TimelineMonth } from '@/lib/domain/timeline'
import type { Translator } from '@/lib/format/translator'
import { readColumn } from './timeline-words'

type TimelineReadingProps = {
  readonly month: TimelineMonth | undefined
  readonly column: TimelineColumn | undefined
  /** The month's place among those of the column. */
  readonly index: number
  readonly link?: RefObject<HTMLAnchorElement | null>
  readonly t: Translator
  readonly locale: string
}

/** What a panel has in a month, in one line. The month leads to its page, where it has one. */
export function TimelineReading({ month, column, index, link, t, locale }: TimelineReadingProps) {
  if (!month || !column) return null
  return t.rich('timeline.reading', {
    month: month.name,
    values: readColumn(column, index),
    open: (name) =>
      month.hasPage ? (
        // No stop of the tabulator: Enter on the range input does the same.
        <PageLink href={`/${locale}/casualties/${month.month}`} tabIndex={-1} ref={link}>
          {name}
        </PageLink>
      ) : (
        name
      ),
  })
}
