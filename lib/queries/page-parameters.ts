import 'server-only'
import { asOfParameters } from '@/lib/query/as-of-query'
import { changesParameters } from '@/lib/query/changes-query'
import { compareParameters } from '@/lib/query/compare-query'
import { contextPageParameters } from '@/lib/query/context-page-query'
import { explorerParameters } from '@/lib/query/explorer-query'
import type { Parameter } from '@/lib/query/parameters'
import { sourcesParameters } from '@/lib/query/sources-query'
import { surveyPageParameters } from '@/lib/query/survey-page-query'
import { timelineParameters } from '@/lib/query/timeline-query'
import { totalsParameters } from '@/lib/query/totals-query'
import { getKnownCodes } from './known-codes'
import { findQuestion } from './questions'
import { getTimelineCodes } from './timeline-view'

/** What a page reads of its address: `casualties`, `surveys/{question_id}/compare`; the parts as `isKnownPage` takes them. */
export async function listPageParameters(section = '', id = '', ...deeper: readonly string[]): Promise<readonly Parameter[]> {
  const codes = await getKnownCodes()
  switch (section) {
    case 'casualties':
      if (id === '') return explorerParameters(codes)
      return id === 'totals' ? totalsParameters(codes) : asOfParameters
    case 'surveys': {
      const question = id === '' || id === 'waves' ? null : await findQuestion(id)
      if (!question) return asOfParameters
      return deeper[0] === 'compare' ? compareParameters({ waves: [], groups: [] }) : surveyPageParameters(question, codes)
    }
    case 'timeline':
      return timelineParameters(await getTimelineCodes())
    case 'context':
      return contextPageParameters(codes)
    case 'sources':
      return id === '' ? sourcesParameters([]) : asOfParameters
    case 'changes':
      return changesParameters(codes)
    default:
      return asOfParameters
  }
}
