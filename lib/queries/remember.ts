import 'server-only'
import { LRUCache } from 'lru-cache'
import { getRecord } from './record'

const mostAnswers = 500
const answers = new LRUCache<string, Promise<unknown>>({ max: mostAnswers })

/**
 * The answer of a read, kept in memory until the record changes. `key` names the read and all its arguments.
 * A read that fails is not kept.
 */
export async function remember<Answer>(key: string, read: () => Promise<Answer>): Promise<Answer> {
  const { contentHash } = await getRecord()
  const address = `${contentHash} ${key}`
  const known = answers.get(address) as Promise<Answer> | undefined
  if (known) return known
  const answer = read()
  answers.set(address, answer)
  answer.catch(() => answers.delete(address))
  return answer
}
