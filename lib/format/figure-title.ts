import { isTotal } from '@/lib/domain/casualties-view'
import type { Qualifier } from '@/lib/domain/codes'
import type { Indicator, Place } from '@/lib/domain/indicator'
import type { Figure } from '@/lib/domain/observation'
import { record } from '@/lib/domain/record'
import { formatBreakdown, lowerFirst } from './breakdown'
import { formatPeriod } from './date'
import { formatName } from './names'
import { formatPublisherName } from './source'
import type { Translator } from './translator'
import { formatNumber, formatValue } from './value'
import { formatWhen } from './when'
import { formatWhere } from './where'

/** A figure with what its codes stand for. */
export type TitledFigure = {
  readonly figure: Pick<Figure, 'series' | 'period' | 'value' | 'qualifier'>
  readonly indicator: Indicator
  readonly place: Place
}

/**
 * A figure in words, with its qualifier: a sentence for what it holds for, `At least 226 civilians were killed in
 * Ukraine in November 2025`; else `Civilians killed, children, Ukraine, 2025: 68 verified`. Where nobody verifies
 * case by case, the producer is named: `…: 5,807,142, according to UNHCR`.
 */
export function formatFigureTitle(titled: TitledFigure, t: Translator, locale: string): string {
  const { figure, indicator } = titled
  const sentence = countSentence(titled, t, locale)
  if (sentence) return sentence
  const title = t('figures.title.value', {
    subject: subjectOf(titled, t, locale),
    value: formatValue({ value: figure.value, qualifier: figure.qualifier, indicator }, t, locale),
  })
  const producer = formatPublisherName(indicator.producer, t)
  const isNamed = indicator.isVerified || formatName(indicator, locale).includes(producer)
  return isNamed ? title : t('figures.title.accordingTo', { title, producer })
}

/** Only of what is verified, not split, and of the whole country: of groups and regions a sentence could go wrong. */
function countSentence({ figure, indicator, place }: TitledFigure, t: Translator, locale: string): string | null {
  const counted = countedIndicators.find((id) => id === indicator.id)
  const qualifier = countedQualifiers.find((code) => code === figure.qualifier)
  if (!counted || !qualifier || !indicator.isVerified || !isTotal(figure.series) || place.id !== record.defaultPlace) return null
  return t(`figures.count.${counted}.${qualifier}`, {
    number: formatNumber(figure.value, locale),
    value: figure.value,
    where: formatWhere(formatName(place, locale), locale),
    when: formatWhen(figure.period, t, locale),
  })
}

const countedIndicators = ['civilians-killed', 'civilians-injured', 'civilian-casualties'] as const
const countedQualifiers = ['at-least', 'approx', 'exact'] as const satisfies readonly Qualifier[]

/** What was counted, of whom, where and when. A share says what it is a share of; some names say the place. */
function subjectOf({ figure, indicator, place }: TitledFigure, t: Translator, locale: string): string {
  const breakdown = isTotal(figure.series) ? null : formatBreakdown(figure.series, t)
  const what =
    breakdown !== null && indicator.unit === 'percent'
      ? [breakdown]
      : [formatName(indicator, locale), ...(breakdown ? [lowerFirst(breakdown)] : [])]
  const where = formatName(indicator, locale).includes(formatName(place, locale)) ? [] : [formatName(place, locale)]
  return [...what, ...where, formatPeriod(figure.period, locale)].join(', ')
}
