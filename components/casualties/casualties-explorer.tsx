'use client'

import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { ExperienceNote } from '@/components/completeness/experience-note'
import { showSearch } from '@/components/filters/address-choice'
import { useAnswer } from '@/components/filters/use-answer'
import { type CasualtiesAnswer, casualtiesQuery } from '@/lib/client/casualties-query'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { makeTranslator } from '@/lib/format/translator'
import { CasualtiesFigure } from './casualties-figure'
import { CasualtiesFilter } from './casualties-filter'
import { CasualtiesSummary } from './casualties-summary'
import { ChartControls } from './chart-controls'
import { quickSearch } from './filter-choices'

type CasualtiesExplorerProps = {
  /** What the server read for the address of the page. */
  readonly initial: CasualtiesAnswer
  /** The search part of that address, without `?`. */
  readonly initialSearch: string
  /** Of this site: `https://example.org`. */
  readonly origin: string
  readonly messages: Partial<Messages>
  readonly locale: Locale
}

/** Filter, sentence, chart, table and files of one address, which change together and hold no other state. */
export function CasualtiesExplorer({ initial, initialSearch, origin, messages, locale }: CasualtiesExplorerProps) {
  const search = useSearchParams().toString()
  const shown = useAnswer({ initial, initialSearch, search, locale, query: casualtiesQuery })
  const [chosen, setChosen] = useState(search)
  const [address, setAddress] = useState(search)
  // The router tells of a new address a moment after the choice; back and forward come with the address alone.
  if (address !== search) {
    setAddress(search)
    setChosen(search)
  }
  const pending = shown.state === 'waiting' || chosen !== search ? new URLSearchParams(chosen) : null
  function select(next: URLSearchParams) {
    setChosen(next.toString())
    showSearch(next)
  }

  const t = makeTranslator(locale, messages)
  const { query, view, reach, axes, completeness, recentFrom, place, embed, problem } = shown.answer
  return (
    <div className="stack" aria-busy={shown.state === 'waiting'}>
      {problem && (
        <p className="notice" role="status">
          {t('casualties.problem', { message: problem })}
        </p>
      )}
      {shown.state === 'failed' && (
        <p className="notice" role="status">
          {t('casualties.failed')}
        </p>
      )}
      <CasualtiesFilter action={`/${locale}/casualties`} pending={pending} onSelect={select} {...{ query, reach, t, locale }} />
      <CasualtiesSummary {...{ view, query, place, t, locale }} />
      {completeness && <ExperienceNote completeness={completeness} t={t} locale={locale} />}
      <CasualtiesFigure
        controls={<ChartControls action={`/${locale}/casualties`} onSelect={select} {...{ query, view, t }} />}
        onSelectMonths={(from, to) => select(quickSearch(query, from, to))}
        {...{ view, query, reach, axes, recentFrom, place, embed, origin, messages, t, locale }}
      />
    </div>
  )
}
