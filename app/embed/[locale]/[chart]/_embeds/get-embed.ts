import type { ChartKind } from '@/lib/domain/chart-kinds'
import { getCasualtiesEmbed } from './casualties-embed'
import { getContextEmbed } from './context-embed'
import type { Embed, EmbedRequest } from './embed'
import { getSurveyEmbed } from './survey-embed'
import { getTimelineEmbed } from './timeline-embed'
import { getTotalsEmbed } from './totals-embed'

/** What a chart shows for the search params of an embed. */
export function getEmbed(chart: ChartKind, request: EmbedRequest): Promise<Embed> {
  switch (chart) {
    case 'casualties':
      return getCasualtiesEmbed(request)
    case 'totals':
      return getTotalsEmbed(request)
    case 'context':
      return getContextEmbed(request)
    case 'survey':
      return getSurveyEmbed(request)
    case 'timeline':
      return getTimelineEmbed(request)
  }
}
