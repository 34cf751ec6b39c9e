import type { NextRequest } from 'next/server'
import { toChangesFeed } from '@/lib/export/changes-feed'
import { translator } from '@/lib/format/catalogue'
import { getDictionary } from '@/lib/queries/dictionary'
import { getKnownCodes } from '@/lib/queries/known-codes'
import { listNewestGroups } from '@/lib/queries/newest-changes'
import { feedHref, parseFeedQuery } from '@/lib/query/changes-query'
import { originHeader, readSiteOrigin } from '@/lib/query/site-origin'
import { answerOptions, type DataFile, toFileResponse } from '../data/_answers/file-response'
import { methodNotAllowed, toProblem } from '../data/_answers/problem'
import { findEntryChart } from './entry-chart'

const locale = 'en'

/** The changes as a feed, all of them or those of some indicators. */
export async function GET(request: NextRequest): Promise<Response> {
  try {
    const indicators = parseFeedQuery(request.nextUrl.search, await getKnownCodes())
    return await toFileResponse(feedFile(indicators, readSiteOrigin(request.headers)), request)
  } catch (error) {
    return toProblem(error)
  }
}

export {
  answerOptions as OPTIONS,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
}

function feedFile(indicators: readonly string[] | null, origin: string): DataFile {
  return {
    identity: ['feed', indicators?.join() ?? '*', origin],
    vary: originHeader,
    contentType: 'application/atom+xml; charset=utf-8',
    write: async () =>
      toChangesFeed({
        groups: await listNewestGroups(indicators),
        names: await getDictionary(),
        findChart: (events, publishedOn) => findEntryChart(events, publishedOn, locale),
        ...{ indicators, origin, locale },
        address: feedHref(indicators),
        page: `/${locale}/changes`,
        t: translator(locale),
      }),
  }
}
