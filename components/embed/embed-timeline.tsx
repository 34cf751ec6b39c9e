'use client'

import { useState } from 'react'
import { TimelineCharts } from '@/components/timeline/timeline-charts'
import type { Timeline } from '@/lib/domain/timeline'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { makeTranslator } from '@/lib/format/translator'

type EmbedTimelineProps = { readonly timeline: Timeline; readonly messages: Partial<Messages>; readonly locale: Locale }

/** The panels of the timeline under their cursor, without the rest of their page. */
export function EmbedTimeline({ timeline, messages, locale }: EmbedTimelineProps) {
  const [t] = useState(() => makeTranslator(locale, messages))
  return <TimelineCharts timeline={timeline} t={t} locale={locale} />
}
