import type { MonthBar, MonthPanel } from '@/lib/domain/chart'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { makeTranslator, type Translator } from '@/lib/format/translator'
import { ChartSwitch } from './chart-switch'
import { monthPanelText, monthRange, panelName } from './chart-text'
import { MonthDrawing } from './month-drawing'
import { MonthFrame } from './month-frame'
import { valueScale } from './scale'

export type MonthChartProps = {
  readonly panel: MonthPanel
  readonly locale: Locale
  /** With the namespace `charts`. Texts, not a translator: functions can't be handed to the browser. */
  readonly messages: Partial<Messages>
  /** Shows these months, both inclusive, where a pointer is drawn over them. */
  readonly onSelect?: (from: string, to: string) => void
}

/** A month panel: drawn by the server, taken over by Recharts when the reader reaches for it. For pages and client components. */
export function MonthChart({ panel, locale, messages, onSelect }: MonthChartProps) {
  const t = makeTranslator(locale, messages)
  const scale = valueScale(panel.axis)
  return (
    <MonthFrame panel={panel} scale={scale} t={t} locale={locale}>
      <ChartSwitch
        drawing={{ kind: 'month', panel }}
        label={monthPanelText(panel, t, locale)}
        explore={t('charts.explore', { title: panelName(panel) })}
        exploreHelp={exploreHelp(panel.bars, t)}
        openText={t('charts.openMonth')}
        {...(onSelect && { selection: monthSelection(panel, onSelect, locale) })}
      >
        <MonthDrawing panel={panel} scale={scale} />
      </ChartSwitch>
    </MonthFrame>
  )
}

function exploreHelp(bars: readonly MonthBar[], t: Translator): string {
  return bars.some(({ href }) => href) ? `${t('charts.exploreHelp')} ${t('charts.openMonthHelp')}` : t('charts.exploreHelp')
}

/** Bars by their place. */
function monthSelection({ bars }: MonthPanel, onSelect: (from: string, to: string) => void, locale: string) {
  const months = (from: number, to: number) => [bars[from]?.month ?? '', bars[to]?.month ?? ''] as const
  return {
    text: (from: number, to: number) => monthRange(...months(from, to), locale),
    onSelect: (from: number, to: number) => onSelect(...months(from, to)),
  }
}
