import { Conflicts } from '@/components/casualties/casualty-cells'
import { CountSentence } from '@/components/casualties/count-sentence'
import { MonthProvenance } from '@/components/casualties/month-provenance'
import { isTotal } from '@/lib/domain/casualties-view'
import type { Place } from '@/lib/domain/indicator'
import { findNewestTotal, type TotalsView } from '@/lib/domain/totals-view'
import { formatBreakdown, lowerFirst } from '@/lib/format/breakdown'
import { formatPlace } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'
import { formatWhen } from '@/lib/format/when'

type TotalsSentenceProps = {
  readonly view: TotalsView
  readonly places: ReadonlyMap<string, Place>
  readonly t: Translator
  readonly locale: string
}

/** The newest total of its kind in one sentence, with its documents and days of publication. */
export function TotalsSentence({ view, places, t, locale }: TotalsSentenceProps) {
  const newest = findNewestTotal(view)
  if (!newest) return null
  const { row, killed, injured } = newest
  const when = formatWhen(row.period, t, locale)
  return (
    <>
      <p className="totals-newest">
        <CountSentence
          place={formatPlace(places, row.place, locale)}
          when={isTotal(row.breakdown) ? when : t('totals.whenPart', { when, breakdown: lowerFirst(formatBreakdown(row.breakdown, t)) })}
          {...{ killed, injured, t, locale }}
        />
        {[killed, injured].map((cell) => (
          <Conflicts key={cell.figureId} {...{ cell, view, t, locale }} />
        ))}
      </p>
      <MonthProvenance cells={[killed, injured]} sources={view.sources} t={t} locale={locale} />
    </>
  )
}
