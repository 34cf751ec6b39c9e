import { LadderChart } from '@/components/ladder/ladder-chart'
import { LadderTable } from '@/components/ladder/ladder-table'
import type { Indicator } from '@/lib/domain/indicator'
import { toLadder } from '@/lib/domain/ladder'
import type { Figure } from '@/lib/domain/observation'
import type { Locale, Messages } from '@/lib/format/catalogue'
import { formatName } from '@/lib/format/names'
import type { Translator } from '@/lib/format/translator'

type FigureLadderProps = {
  readonly figure: Figure
  /** Every value of its series and period that is known on the day. */
  readonly ladder: readonly Figure[]
  readonly indicator: Indicator
  readonly asOf: string | null
  /** The last day of the view. */
  readonly until: string
  /** With the namespace `charts`. */
  readonly messages: Partial<Messages>
  readonly t: Translator
  readonly locale: Locale
}

/** Every value published for the series and period of a figure, the figure marked. */
export function FigureLadder({ figure, ladder: vintages, indicator, asOf, until, messages, t, locale }: FigureLadderProps) {
  const ladder = toLadder(vintages, { indicators: new Map([[indicator.id, indicator]]), until })
  const title = t('ladder.chart', { name: formatName(indicator, locale) })
  return (
    <section className="stack" id="ladder">
      <h2>{t('figures.ladder.title')}</h2>
      {vintages.length === 1 && <p>{t('figures.ladder.once')}</p>}
      <LadderChart {...{ title, ladder, messages, t, locale }} />
      <LadderTable label={t('figures.ladder.label')} currentId={figure.figureId} {...{ ladder, asOf, t, locale }} />
    </section>
  )
}
