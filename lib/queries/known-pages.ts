import 'server-only'
import { database } from '@/lib/db/client'
import { chartKinds } from '@/lib/domain/chart-kinds'
import { isMonth } from '@/lib/domain/date'
import { findReach } from './casualties-view'
import { getDictionary } from './dictionary'
import { namesFreeze } from './frozen-address'
import { findPublishedValue } from './published-value'
import { findQuestion } from './questions'
import { findWave } from './waves'

/** Has anything been imported yet? Without a record no page has anything to say. */
export async function hasRecord(): Promise<boolean> {
  return (await database().recordImport.findFirst({ select: { id: true } })) !== null
}

/**
 * Does the record hold what a page below a section is about: `casualties/2025-11`, `figures/{figure_id or share_id}`,
 * `sources/{source_id}`, `surveys/{question_id}`, `surveys/waves/{wave_id}`, the explorer's own data, or the published totals? True for all other
 * pages, which answer for themselves.
 */
export async function isKnownPage(section: string, id: string, ...deeper: readonly string[]): Promise<boolean> {
  if (deeper.length > 0 && section !== 'surveys') return true
  switch (section) {
    case 'casualties': {
      if (id === 'view.json' || id === 'totals') return true
      const reach = isMonth(id) ? await findReach(null) : null
      return reach !== null && id >= reach.first && id <= reach.last
    }
    case 'figures':
      return (await findPublishedValue(id, null)) !== null
    case 'sources':
      return (await getDictionary()).sources.has(id)
    case 'surveys':
      if (id === 'waves') return deeper[0] === undefined || (await findWave(deeper[0])) !== null
      return (await findQuestion(id)) !== null
    default:
      return true
  }
}

/** Is there such an embed? Only that of surveys is about something in particular; a frozen one says itself where its address was cut. */
export async function isKnownEmbed(chart: string, search: URLSearchParams): Promise<boolean> {
  if (!chartKinds.some((kind) => kind === chart)) return false
  return chart !== 'survey' || namesFreeze(search) || (await namesQuestion(search))
}

/** Does an address name one question that the record holds? */
export async function namesQuestion(search: URLSearchParams): Promise<boolean> {
  const [question, ...others] = search.getAll('question')
  return question !== undefined && others.length === 0 && (await findQuestion(question)) !== null
}
