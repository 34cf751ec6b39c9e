import type { MonthPanel } from '@/lib/domain/chart'
import type { Translator } from '@/lib/format/translator'
import { monthPanelText } from './chart-text'
import { MonthDrawing } from './month-drawing'
import { MonthFrame } from './month-frame'
import { valueScale } from './scale'

export type MonthPanelProps = { readonly panel: MonthPanel; readonly t: Translator; readonly locale: string }

/** Bars over months as plain HTML and SVG: no script, no style attribute, redrawn for the width at hand. */
export function MonthPanelStatic({ panel, t, locale }: MonthPanelProps) {
  const scale = valueScale(panel.maximum)
  return (
    <MonthFrame panel={panel} scale={scale} t={t} locale={locale}>
      <div className="chart-drawing" role="img" aria-label={monthPanelText(panel, t, locale)}>
        <MonthDrawing panel={panel} scale={scale} />
      </div>
    </MonthFrame>
  )
}
