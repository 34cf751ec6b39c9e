import type { MonthPanel } from '@/lib/domain/chart'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { makeTranslator } from '@/lib/format/translator'
import { ChartSwitch } from './chart-switch'
import { monthPanelText } from './chart-text'
import { MonthDrawing } from './month-drawing'
import { MonthFrame } from './month-frame'
import { valueScale } from './scale'

export type MonthChartProps = {
  readonly panel: MonthPanel
  readonly locale: Locale
  /** With the namespace `charts`. Texts, not a translator: functions can't be handed to the browser. */
  readonly messages: Partial<Messages>
}

/** A month panel: drawn by the server, taken over by Recharts when the reader reaches for it. For pages and client components. */
export function MonthChart({ panel, locale, messages }: MonthChartProps) {
  const t = makeTranslator(locale, messages)
  const scale = valueScale(panel.axis)
  return (
    <MonthFrame panel={panel} scale={scale} t={t} locale={locale}>
      <ChartSwitch
        drawing={{ kind: 'month', panel }}
        label={monthPanelText(panel, t, locale)}
        explore={t('charts.explore', { title: panel.title })}
        exploreHelp={t('charts.exploreHelp')}
      >
        <MonthDrawing panel={panel} scale={scale} />
      </ChartSwitch>
    </MonthFrame>
  )
}
