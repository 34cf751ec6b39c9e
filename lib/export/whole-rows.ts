import { BadRequest } from '@/lib/domain/errors'
import type { Row } from './cell'

/** Rows of a file that has to be made in one piece, in memory: as many take 8 seconds for Excel (decision 013). */
export const mostRows = 50_000

/** All rows of an answer, for formats that cannot be written row by row. Throws BadRequest where there are too many. */
export async function collectRows(rows: AsyncIterable<Row> | Iterable<Row>, format: string): Promise<readonly Row[]> {
  const collected: Row[] = []
  for await (const row of rows) {
    if (collected.length === mostRows)
      throw new BadRequest(
        `The answer has more than ${mostRows} rows, which is the most that .${format} takes here: expected a narrower query, or .csv, which has no limit.`,
      )
    collected.push(row)
  }
  return collected
}
