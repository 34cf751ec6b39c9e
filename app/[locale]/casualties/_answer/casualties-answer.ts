import { toCasualtiesAxes } from '@/components/casualties/casualties-axes'
import { findRecentFrom } from '@/components/casualties/explorer-chart'
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
import { casualtiesEmbed, type Freeze } from '@/lib/query/embed-query'
import { emptyReach, explorerParameters, parseExplorerQuery } from '@/lib/query/explorer-query'
import { type PageSearch, readPageQuery } from '@/lib/query/page-query'

/** What the explorer shows for the search params of its address, and the addresses of its chart for other sites. */
export async function getCasualtiesAnswer(search: PageSearch, locale: Locale): Promise<CasualtiesAnswer> {
  const shown = await readCasualties(search, locale)
  const { query, reach, recentFrom } = shown
  const options = { asOf: query.asOf, recentFrom, locale }
  return { ...shown, embed: await findEmbedAddresses(casualtiesEmbed(query, reach), casualtiesValues(query), options) }
}

/** The same for a chart alone. `freeze`: what a frozen one keeps to. */
export async function readCasualties(
  search: PageSearch,
  locale: Locale,
  freeze: Freeze | null = null,
): Promise<Omit<CasualtiesAnswer, 'embed'>> {
  const codes = await getKnownCodes()
  const whole = (await findReach(null)) ?? emptyReach
  const asOf = readPageQuery(search, explorerParameters(codes), (text) => parseExplorerQuery(text, codes, whole)).query.asOf
  const known = (asOf && (await findReach(asOf))) || whole
  const { query: asked, problem } = readPageQuery(search, explorerParameters(codes), (text) => parseExplorerQuery(text, codes, known))
  const query = { ...(await upToLastDay(asked)), ...(freeze?.documents && { documents: freeze.documents }) }
  const [{ places }, view, completeness] = await Promise.all([getDictionary(), getCasualtiesView(query), getCompleteness(query.asOf)])
  return {
    query,
    view,
    axes: toCasualtiesAxes(view, query.scale),
    reach: whole,
    completeness,
    recentFrom: freeze ? freeze.recentFrom : findRecentFrom(query, completeness),
    place: formatName(getById(places, query.place), locale),
    problem: problem && formatProblem(problem, translator(locale)),
  }
}
