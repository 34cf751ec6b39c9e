import type { SpanPanel } from '@/lib/domain/chart'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { makeTranslator } from '@/lib/format/translator'
import { ChartSwitch } from './chart-switch'
import { panelName, spanPanelText } from './chart-text'
import { valueScale } from './scale'
import { SpanDrawing } from './span-drawing'
import { SpanFrame } from './span-frame'

export type SpanChartProps = {
  readonly panel: SpanPanel
  readonly locale: Locale
  /** With the namespace `charts`. Texts, not a translator: functions can't be handed to the browser. */
  readonly messages: Partial<Messages>
  /** What hollow marks are, where they are no interim or superseded values. */
  readonly keyHollow?: string
}

/** A span panel: drawn by the server, taken over by Recharts when the reader reaches for it. For pages and client components. */
export function SpanChart({ panel, locale, messages, keyHollow }: SpanChartProps) {
  const t = makeTranslator(locale, messages)
  const scale = valueScale(panel.axis)
  return (
    <SpanFrame
      panel={panel}
      scale={scale}
      keyHollow={keyHollow ?? t('charts.keyHollow')}
      keyFirst={t('charts.keyFirst')}
      keyMargin={t('charts.keyMargin')}
      locale={locale}
    >
      <ChartSwitch
        drawing={{ kind: 'span', panel }}
        label={spanPanelText(panel, t, locale)}
        explore={t('charts.explore', { title: panelName(panel) })}
        exploreHelp={
          panel.marks.some(({ href }) => href) ? `${t('charts.exploreHelp')} ${t('charts.openValueHelp')}` : t('charts.exploreHelp')
        }
        openText={t('charts.openValue')}
      >
        <SpanDrawing panel={panel} scale={scale} />
      </ChartSwitch>
    </SpanFrame>
  )
}
