import type { FigureCell } from '@/lib/domain/casualties-view'
import { monthPeriod } from '@/lib/domain/period'
import { record } from '@/lib/domain/record'
import type { Translator } from '@/lib/format/translator'
import { formatWhen } from '@/lib/format/when'
import { CountSentence } from './count-sentence'

type MonthSentenceProps = {
  readonly killed: FigureCell
  readonly injured: FigureCell
  readonly place: string
  /** `YYYY-MM` */
  readonly month: string
  readonly t: Translator
  readonly locale: string
}

/** The month in one sentence: both numbers with their qualifier, each leading to its own page. */
export function MonthSentence({ month, ...props }: MonthSentenceProps) {
  return <CountSentence when={formatWhen(monthPeriod(month, record.startDay), props.t, props.locale)} {...props} />
}
