import { type ChartKind, chartKinds } from '@/lib/domain/chart-kinds'
import { NotFound } from '@/lib/domain/errors'
import { isLocale, type Locale, locales } from '@/lib/format/catalogue'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { addressUpToLastDay } from '@/lib/queries/publication-days'
import { getTimelineCodes } from '@/lib/queries/timeline-view'
import { contextPageParameters } from '@/lib/query/context-page-query'
import { explorerParameters } from '@/lib/query/explorer-query'
import { type Parameter, readParameters } from '@/lib/query/parameters'
import { without } from '@/lib/query/query-search'
import { timelineParameters } from '@/lib/query/timeline-query'
import { totalsParameters } from '@/lib/query/totals-query'
import { casualtiesPicture } from './casualties-picture'
import { contextPicture } from './context-picture'
import type { Picture } from './picture'
import { surveyChartParameters, surveyPicture } from './survey-picture'
import { timelinePicture } from './timeline-picture'
import { totalsPicture } from './totals-picture'

/** How large a picture is: whole, or as links to its page show it elsewhere. */
export const pictureSizes = ['whole', 'preview'] as const
export type PictureSize = (typeof pictureSizes)[number]

type Chart = {
  /** Those of its page. */
  parameters(): Promise<readonly Parameter[]>
  /** Throws BadRequest. */
  draw(search: string, locale: Locale): Promise<Picture>
}

const charts: Record<ChartKind, Chart> = {
  casualties: { parameters: async () => explorerParameters(await getKnownCodes()), draw: casualtiesPicture },
  totals: { parameters: async () => totalsParameters(await getKnownCodes()), draw: totalsPicture },
  context: { parameters: async () => contextPageParameters(await getKnownCodes()), draw: contextPicture },
  survey: { parameters: surveyChartParameters, draw: surveyPicture },
  timeline: { parameters: async () => timelineParameters(await getTimelineCodes()), draw: timelinePicture },
}

const presentation: readonly Parameter[] = [
  { name: 'lang', kind: 'code', codes: locales },
  { name: 'size', kind: 'code', codes: pictureSizes },
]

/** What the address of a chart takes: the parameters of its page, and how it is drawn. */
export async function chartParameters(kind: ChartKind): Promise<readonly Parameter[]> {
  return [...(await charts[kind].parameters()), ...presentation]
}

/** What the address of each chart takes, for those who describe them all. */
export async function describeCharts(): Promise<Record<ChartKind, readonly Parameter[]>> {
  const [casualties, totals, context, survey, timeline] = await Promise.all([
    chartParameters('casualties'),
    chartParameters('totals'),
    chartParameters('context'),
    chartParameters('survey'),
    chartParameters('timeline'),
  ])
  return { casualties, totals, context, survey, timeline }
}

/** The picture that an address asks for, and how large. Throws NotFound for an unknown chart, BadRequest for a bad query. */
export async function readChart(name: string, search: string): Promise<{ readonly picture: Picture; readonly size: PictureSize }> {
  const kind = chartKinds.find((known) => known === name)
  if (!kind) throw new NotFound(`There is no chart "${name}": expected one of ${chartKinds.join(', ')}.`)
  const values = readParameters(search, await chartParameters(kind))
  const lang = values.get('lang')?.[0] ?? 'en'
  const page = await addressUpToLastDay(without(new URLSearchParams(search), 'lang', 'size'))
  return {
    picture: await charts[kind].draw(page.toString(), isLocale(lang) ? lang : 'en'),
    size: pictureSizes.find((size) => size === values.get('size')?.[0]) ?? 'whole',
  }
}
