import { LadderChart } from '@/components/ladder/ladder-chart'
import { LadderTable } from '@/components/ladder/ladder-table'
import { casualtyIndicators, parseCode } from '@/lib/domain/codes'
import type { Ladder } from '@/lib/domain/ladder'
import type { MonthLadders as Ladders } from '@/lib/domain/month-view'
import { formatBreakdown } from '@/lib/format/breakdown'
import type { Locale, Messages } from '@/lib/format/catalogue'
import type { Translator } from '@/lib/format/translator'

type MonthLaddersProps = {
  readonly ladders: Ladders
  readonly asOf: string | null
  /** With the namespace `charts`. */
  readonly messages: Partial<Messages>
  readonly t: Translator
  readonly locale: Locale
}

/** Every value published for the month: totals open, other series folded, those published once in a sentence. */
export function MonthLadders({ ladders, ...props }: MonthLaddersProps) {
  const { t } = props
  return (
    <section className="stack" id="ladders">
      <h2>{t('month.ladders')}</h2>
      <p className="muted">{t('month.laddersIntro')}</p>
      {ladders.totals.map((ladder) => (
        <section className="stack" key={ladder.series.indicator}>
          <h3>{indicatorName(ladder, t)}</h3>
          <SeriesLadder name={indicatorName(ladder, t)} ladder={ladder} {...props} />
        </section>
      ))}
      {ladders.splits.map(({ split, ladders: own }) => (
        <section className="stack" key={split}>
          <h3>{t(`month.splits.${split}`)}</h3>
          {own.map((ladder) => (
            <FoldedLadder key={seriesName(ladder, t)} ladder={ladder} {...props} />
          ))}
        </section>
      ))}
      {ladders.once > 0 && <p>{t('month.publishedOnce', { count: ladders.once })}</p>}
    </section>
  )
}

type LadderProps = Omit<MonthLaddersProps, 'ladders'> & { readonly ladder: Ladder }

function SeriesLadder({ name, ladder, asOf, messages, t, locale }: LadderProps & { readonly name: string }) {
  return (
    <>
      <LadderChart title={t('ladder.chart', { name })} {...{ ladder, messages, t, locale }} />
      <LadderTable label={name} {...{ ladder, asOf, t, locale }} />
    </>
  )
}

function FoldedLadder({ ladder, ...props }: LadderProps) {
  const name = seriesName(ladder, props.t)
  return (
    <details>
      <summary>{props.t('month.severalValues', { name, count: ladder.steps.flat().length })}</summary>
      <div className="stack">
        <SeriesLadder name={name} ladder={ladder} {...props} />
      </div>
    </details>
  )
}

function indicatorName({ series }: Ladder, t: Translator): string {
  return t(`casualties.indicator.${parseCode(casualtyIndicators, series.indicator)}`)
}

/** `Share of casualties: Long-range missiles and drones`. */
function seriesName(ladder: Ladder, t: Translator): string {
  return t('month.series', { indicator: indicatorName(ladder, t), breakdown: formatBreakdown(ladder.series, t) })
}
