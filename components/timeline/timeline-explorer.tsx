'use client'

import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { NothingPublished } from '@/components/as-of/nothing-published'
import { showSearch } from '@/components/filters/address-choice'
import { RangeForm } from '@/components/filters/range-form'
import { useAnswer } from '@/components/filters/use-answer'
import { type TimelineAnswer, timelineQuery } from '@/lib/client/timeline-query'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { makeTranslator } from '@/lib/format/translator'
import { isTooLong, longestQuery } from '@/lib/query/parameters'
import { keptTimelineParameters, mostPanels, namesPanels } from '@/lib/query/timeline-query'
import { NewestSentences } from './newest-sentences'
import { TimelineChoice, type TimelineChoices } from './timeline-choice'
import { TimelineFigure } from './timeline-figure'

type TimelineExplorerProps = {
  /** What the server read for the address of the page. */
  readonly initial: TimelineAnswer
  /** The search part of that address, without `?`. */
  readonly initialSearch: string
  readonly choices: TimelineChoices
  /** The first day with a publication; undefined where the record has none. */
  readonly firstDay: string | undefined
  /** Of this site: `https://example.org`. */
  readonly origin: string
  readonly messages: Partial<Messages>
  readonly locale: Locale
}

/** Filter, sentences, panels, table and files of one address, which change together and hold no other state. */
export function TimelineExplorer({ initial, initialSearch, choices, firstDay, origin, messages, locale }: TimelineExplorerProps) {
  const search = useSearchParams().toString()
  const shown = useAnswer({ initial, initialSearch, search, locale, query: timelineQuery })
  const { query, timeline, reach, embed, problem } = shown.answer
  // A choice that fits into no address belongs to the address at which it was made.
  const [refusedAt, setRefusedAt] = useState<string | null>(null)
  // With no box ticked the page shows its default, and so must the boxes, even where the address stays.
  const [round, setRound] = useState(0)
  function select(next: URLSearchParams) {
    const isRefused = isTooLong(next.toString())
    setRefusedAt(isRefused ? search : null)
    if (!namesPanels(next)) setRound(round + 1)
    if (!isRefused) showSearch(next)
  }
  const [t] = useState(() => makeTranslator(locale, messages))
  return (
    <div className="stack" aria-busy={shown.state === 'waiting'}>
      {problem && (
        <p className="notice" role="status">
          {t('filter.problem', { message: problem })}
        </p>
      )}
      {shown.state === 'failed' && (
        <p className="notice" role="status">
          {t('timeline.failed')}
        </p>
      )}
      {refusedAt === search && (
        <p className="notice" role="status">
          {t('timeline.tooMany', { choices: mostPanels, characters: longestQuery })}
        </p>
      )}
      <RangeForm
        action={`/${locale}/timeline`}
        from={query.from}
        to={query.to}
        whole={{ from: reach.first, to: reach.last }}
        kept={keptTimelineParameters(query)}
        controls={['answer', 'indicator']}
        onSelect={select}
        {...{ reach, t, locale }}
      >
        <TimelineChoice {...{ choices, query, round, t }} />
      </RangeForm>
      {timeline.sources.length === 0 && <NothingPublished asOf={query.asOf} {...{ firstDay, t, locale }} />}
      <NewestSentences newest={timeline.newest} t={t} locale={locale} />
      <TimelineFigure {...{ timeline, query, embed, origin, t, locale }} />
    </div>
  )
}
