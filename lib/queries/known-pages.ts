import 'server-only'
import { isMonth } from '@/lib/domain/date'
import { findReach } from './casualties-view'
import { getDictionary } from './dictionary'
import { findQuestion } from './questions'

/**
 * Does the record hold what a page below a section is about: `casualties/2025-11`, `sources/{source_id}`,
 * `surveys/{question_id}`? True for all other pages, which answer for themselves.
 */
export async function isKnownPage(section: string, id: string): Promise<boolean> {
  switch (section) {
    case 'casualties': {
      const reach = isMonth(id) ? await findReach(null) : null
      return reach !== null && id >= reach.first && id <= reach.last
    }
    case 'sources':
      return (await getDictionary()).sources.has(id)
    case 'surveys':
      return (await findQuestion(id)) !== null
    default:
      return true
  }
}
