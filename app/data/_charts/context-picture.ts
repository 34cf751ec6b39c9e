import { contextNotes } from '@/components/context/context-notes'
import { toContextPanels } from '@/components/context/context-panels'
import { contextSubtitle } from '@/components/context/context-subtitle'
import { drawnParts } from '@/lib/domain/context-view'
import { type Locale, translator } from '@/lib/format/catalogue'
import { formatMonth } from '@/lib/format/date'
import { formatName } from '@/lib/format/names'
import { formatPublisherName } from '@/lib/format/source'
import { getContextViews } from '@/lib/queries/context-views'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { contextPageParameters, contextSearch } from '@/lib/query/context-page-query'
import { readFiguresQuery } from '@/lib/query/figures-query'
import { readParameters } from '@/lib/query/parameters'
import type { Picture, PictureSection } from './picture'

/** The charts of context indicators, one section an indicator. Throws BadRequest. */
export async function contextPicture(search: string, locale: Locale): Promise<Picture> {
  const parameters = contextPageParameters(await getKnownCodes())
  const query = readFiguresQuery(readParameters(search, parameters), 'context')
  const { views, axis } = await getContextViews(query)
  const t = translator(locale)
  const [first, ...others] = views
  const name = ({ indicator }: (typeof views)[number]) => formatName(indicator, locale)
  const isOne = first !== undefined && others.length === 0
  return {
    locale,
    title: isOne ? name(first) : t('pictures.context'),
    subtitle: isOne
      ? contextSubtitle(first.indicator, t)
      : axis
        ? t('pictures.contextSubtitle', { from: formatMonth(axis.from, locale), to: formatMonth(axis.to, locale) })
        : t('pictures.contextNone'),
    sections: views.map(
      (item): PictureSection => ({
        kind: 'panels',
        title: isOne ? null : t('pictures.contextSection', { title: name(item), standing: contextSubtitle(item.indicator, t) }),
        drawings: toContextPanels(item.view, { indicator: item.indicator, reach: axis ?? { from: '', to: '' }, t, locale }).map(
          (panel) => ({
            kind: 'span',
            panel,
          }),
        ),
      }),
    ),
    isOneAxis: false,
    days: [],
    notes: [...new Set(views.flatMap(({ view }) => contextNotes({ ...view, parts: drawnParts(view) }, t, locale)))],
    producers: [...new Set(views.map(({ indicator }) => formatPublisherName(indicator.producer, t)))],
    sources: views.flatMap(({ view }) => view.figures.map(({ citations: [{ source }] }) => source)),
    asOf: query.asOf,
    page: `/${locale}/context?${contextSearch(query)}`,
  }
}
