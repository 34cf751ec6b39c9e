import type { SpanPanel } from '@/lib/domain/chart'
import type { Translator } from '@/lib/format/translator'
import { spanPanelText } from './chart-text'
import { valueScale } from './scale'
import { SpanDrawing } from './span-drawing'
import { SpanFrame } from './span-frame'

export type SpanPanelProps = { readonly panel: SpanPanel; readonly t: Translator; readonly locale: string }

/** Marks over their days as plain HTML and SVG: no script, no style attribute, redrawn for the width at hand. */
export function SpanPanelStatic({ panel, t, locale }: SpanPanelProps) {
  const scale = valueScale(panel.maximum)
  return (
    <SpanFrame panel={panel} scale={scale} t={t} locale={locale}>
      <div className="chart-drawing" role="img" aria-label={spanPanelText(panel, t, locale)}>
        <SpanDrawing panel={panel} scale={scale} />
      </div>
    </SpanFrame>
  )
}
