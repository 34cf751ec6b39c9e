import 'server-only'
import { cache } from 'react'
import { database } from '@/lib/db/client'
import { NotFound } from '@/lib/domain/errors'

/** The state of the record: which figures it holds, and every cell behind them. */
export type RecordState = {
  /** Changes with the figures and shares. */
  readonly recordVersion: string
  /** Changes with any cell, labels and notes too. */
  readonly contentHash: string
  /** ISO 8601 in UTC. */
  readonly importedAt: string
}

/**
 * The state after the newest import, one for all reads of a page: an import in the middle does not split it.
 * Throws NotFound where nothing has been imported.
 */
export const getRecord = cache(readRecord)

async function readRecord(): Promise<RecordState> {
  const newest = await database().recordImport.findFirst({ orderBy: { id: 'desc' } })
  if (!newest) throw new NotFound('The record is empty: nothing has been imported yet.')
  return { recordVersion: newest.recordVersion, contentHash: newest.contentHash, importedAt: newest.importedAt }
}
