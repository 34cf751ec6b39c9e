import type { ContextKind } from '@/lib/domain/context-view'
import type { Indicator } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import { formatDate, formatPeriod } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { formatValue } from '@/lib/format/value'

/** A context value with its qualifier in one string. */
export function formatFigure(figure: Pick<Figure, 'value' | 'qualifier'>, indicator: Indicator, t: Translator, locale: string): string {
  return formatValue({ value: figure.value, qualifier: figure.qualifier, indicator }, t, locale)
}

/** A stock's day, or the period of a flow: `19 February 2025`, `24 February 2022 – 29 December 2025`. */
export function formatFigurePeriod({ period }: Pick<Figure, 'period'>, kind: ContextKind, locale: string): string {
  return kind === 'stock' ? formatDate(period.end, locale) : formatPeriod(period, locale)
}
