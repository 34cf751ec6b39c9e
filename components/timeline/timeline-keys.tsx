import { MonthKeys } from '@/components/charts/month-keys'
import { SpanKeys } from '@/components/charts/span-frame'
import type { Timeline } from '@/lib/domain/timeline'
import type { Translator } from '@/lib/format/translator'

type TimelineKeysProps = Pick<Timeline, 'panels' | 'days'> & { readonly t: Translator }

/** Explains the marks of all panels once, above them; breaks are named in their own panel. */
export function TimelineKeys({ panels, days, t }: TimelineKeysProps) {
  const months = panels.flatMap(({ drawing }) => (drawing.kind === 'month' ? [drawing.panel] : []))
  const spans = panels.flatMap(({ drawing }) => (drawing.kind === 'span' ? [drawing.panel] : []))
  const [month, span] = [months[0], spans[0]]
  return (
    <div className="timeline-keys tone-opinion">
      {month && <MonthKeys panel={{ ...month, bars: months.flatMap(({ bars }) => bars) }} t={t} />}
      {span && <SpanPanelKeys panel={{ ...span, marks: spans.flatMap(({ marks }) => marks), breaks: [] }} t={t} />}
      {days.length > 0 && (
        <ul className="chart-key">
          <li>
            <svg width="6" height="14" aria-hidden="true">
              <line className="day-line" x1="3" x2="3" y1="0" y2="14" />
            </svg>
            {t('timeline.days.key')}
          </li>
        </ul>
      )}
    </div>
  )
}

/** The keys of a span panel, in the words of this page. */
export function SpanPanelKeys({ panel, t }: { readonly panel: Parameters<typeof SpanKeys>[0]['panel']; readonly t: Translator }) {
  return <SpanKeys panel={panel} keyHollow={t('charts.keyHollow')} keyFirst={t('charts.keyFirst')} keyMargin={t('charts.keyMargin')} />
}
