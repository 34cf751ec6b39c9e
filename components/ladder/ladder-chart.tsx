import { SpanChart } from '@/components/charts/span-chart'
import type { Ladder } from '@/lib/domain/ladder'
import type { Locale, Messages } from '@/lib/format/catalogue'
import type { Translator } from '@/lib/format/translator'
import { toLadderPanel } from './ladder-panel'

type LadderChartProps = {
  readonly title: string
  readonly ladder: Ladder
  /** With the namespace `charts`. */
  readonly messages: Partial<Messages>
  readonly t: Translator
  readonly locale: Locale
}

/** Which value counted when; nothing where only one was published. */
export function LadderChart({ title, ladder, messages, t, locale }: LadderChartProps) {
  const panel = toLadderPanel(ladder, { title, t, locale })
  return panel && <SpanChart panel={panel} keyHollow={t('ladder.keyHollow')} messages={messages} locale={locale} />
}
