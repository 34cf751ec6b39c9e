import { SpanChart } from '@/components/charts/span-chart'
import type { SpanPanel } from '@/lib/domain/chart'
import type { Locale, Messages } from '@/lib/format/catalogue'
import type { Translator } from '@/lib/format/translator'
import type { GroupSort } from './share-panels'

type GroupPanelsProps = {
  readonly sort: GroupSort
  readonly panels: readonly SpanPanel[]
  readonly answer: string
  readonly messages: Partial<Messages>
  readonly t: Translator
  readonly locale: Locale
}

/** One answer, a panel for each group of one sort over the same months and scale: small multiples. */
export function GroupPanels({ sort, panels, answer, messages, t, locale }: GroupPanelsProps) {
  return (
    <section className="group-part">
      <h3>{t(`surveys.view.${sort}`, { answer })}</h3>
      <div className="panels group-panels">
        {panels.map((panel) => (
          <SpanChart key={panel.id} panel={panel} messages={messages} locale={locale} />
        ))}
      </div>
    </section>
  )
}
