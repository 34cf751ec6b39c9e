import { formatFigure, formatFigurePeriod } from '@/components/context/context-format'
import { formatPercent } from '@/components/surveys/share-format'
import type { Source } from '@/lib/domain/source'
import type { NewestValues } from '@/lib/domain/timeline'
import type { AnswerColumn, IndicatorColumn, TimelineView } from '@/lib/domain/timeline-view'
import { formatDateRange } from '@/lib/format/date'
import { formatAnswer, formatName, formatQuestion } from '@/lib/format/names'
import { formatPublisher, formatPublisherName } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'
import { findCount } from './timeline-columns'

type NewestOptions = { readonly place: string; readonly t: Translator; readonly locale: string }

/** The newest value of every part of the view. */
export function toNewestValues(view: TimelineView, { place, t, locale }: NewestOptions): NewestValues {
  return {
    counts: newestCounts(view, place),
    answers: view.answers.flatMap((column) => newestAnswer(column, t, locale)),
    indicators: view.indicators.flatMap((column) => newestFigure(column, t, locale)),
  }
}

/** Of the newest month with both counts. */
function newestCounts({ casualties }: TimelineView, place: string): NewestValues['counts'] {
  for (const month of casualties.months.toReversed()) {
    const killed = findCount(month, 'civilians-killed')
    const injured = findCount(month, 'civilians-injured')
    if (killed && injured) return { month: month.month, place, killed, injured }
  }
  return null
}

function newestAnswer({ question, answer, survey }: AnswerColumn, t: Translator, locale: string): NewestValues['answers'] {
  const shares = survey.newest?.cells.flatMap((cell) => cell.shares) ?? []
  return shares.map((share) => ({
    id: share.shareId,
    text: formatPercent(share, t, locale),
    question: formatQuestion(question, locale),
    answer: formatAnswer(answer, locale),
    period: formatDateRange(share.wave.fieldworkStart, share.wave.fieldworkEnd, locale),
    producer: producerText(share.wave.publisher, share.citations[0].source, t),
  }))
}

function newestFigure({ indicator, view }: IndicatorColumn, t: Translator, locale: string): NewestValues['indicators'] {
  if (!view) return []
  const { newest, parts } = view
  const kind = parts.find(({ figures }) => figures.includes(newest))?.kind ?? 'other'
  return [
    {
      id: newest.figureId,
      text: formatFigure(newest, indicator, t, locale),
      indicator: formatName(indicator, locale),
      period: formatFigurePeriod(newest, kind, locale),
      producer: producerText(indicator.producer, newest.citations[0].source, t),
    },
  ]
}

/** Who made a value; a press report or repost that it was read in is named beside. */
function producerText(name: string, source: Source, t: Translator): string {
  const producer = formatPublisherName(name, t)
  return source.kind === 'secondary' ? t('timeline.reported', { producer, report: formatPublisher(source, t) }) : producer
}
