import { toCasualtiesAxes } from '@/components/casualties/casualties-axes'
import type { CasualtiesAnswer } from '@/lib/client/casualties-query'
import { type Locale, translator } from '@/lib/format/catalogue'
import { formatName } from '@/lib/format/names'
import { formatProblem } from '@/lib/format/problem'
import { findReach, getCasualtiesView } from '@/lib/queries/casualties-view'
import { getCompleteness } from '@/lib/queries/completeness'
import { getById, getDictionary } from '@/lib/queries/dictionary'
import { findEmbedAddresses } from '@/lib/queries/frozen-address'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { upToLastDay } from '@/lib/queries/publication-days'
import { casualtiesValues } from '@/lib/query/chart-values'
import { casualtiesEmbed } from '@/lib/query/embed-query'
import { emptyReach, explorerParameters, parseExplorerQuery } from '@/lib/query/explorer-query'
import { type PageSearch, readPageQuery } from '@/lib/query/page-query'

/** What the explorer shows for the search params of its address. */
export async function getCasualtiesAnswer(search: PageSearch, locale: Locale): Promise<CasualtiesAnswer> {
  const codes = await getKnownCodes()
  const whole = (await findReach(null)) ?? emptyReach
  const asOf = readPageQuery(search, explorerParameters(codes), (text) => parseExplorerQuery(text, codes, whole)).query.asOf
  const known = (asOf && (await findReach(asOf))) || whole
  const { query: asked, problem } = readPageQuery(search, explorerParameters(codes), (text) => parseExplorerQuery(text, codes, known))
  const query = await upToLastDay(asked)
  const { places } = await getDictionary()
  const view = await getCasualtiesView(query)
  return {
    query,
    view,
    axes: toCasualtiesAxes(view, query.scale),
    reach: whole,
    completeness: await getCompleteness(query.asOf),
    place: formatName(getById(places, query.place), locale),
    embed: await findEmbedAddresses(casualtiesEmbed(query, whole), casualtiesValues(query), { asOf: query.asOf, locale }),
    problem: problem && formatProblem(problem, translator(locale)),
  }
}
