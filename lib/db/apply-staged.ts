import { type Connection, list, type StagedTable, stagingName } from './staging'

/**
 * Writes what is staged into the record: labels, locators and notes are brought up to date, figures and shares
 * are only ever added. Call it inside a transaction.
 */
export async function applyStaged(connection: Connection, referenceTables: readonly StagedTable[]): Promise<void> {
  for (const table of referenceTables) await connection.$executeRawUnsafe(upsert(table))
  for (const statement of [insertSeries, insertObservations, upsertCitations, insertShares, upsertShareCitations]) {
    await connection.$executeRawUnsafe(statement)
  }
}

function upsert({ name, columns, key }: StagedTable): string {
  const labels = columns.filter((column) => !key.includes(column))
  return `
    INSERT INTO main.${name} (${list(columns)}) SELECT ${list(columns)} FROM temp.${stagingName(name)} WHERE true
    ON CONFLICT (${list(key)}) DO UPDATE SET ${labels.map((label) => `"${label}" = excluded."${label}"`).join(', ')}
    WHERE (${list(labels, `${name}.`)}) IS DISTINCT FROM (${list(labels, 'excluded.')})`
}

const seriesKey = ['indicator', 'place', 'age', 'sex', 'weapon', 'control', 'proximity']

const insertSeries = `
  INSERT INTO series (table_name, ${list(seriesKey)})
  SELECT DISTINCT table_name, ${list(seriesKey)} FROM temp.staged_observations AS staged
  WHERE NOT EXISTS (SELECT 1 FROM series WHERE ${seriesKey.map((column) => `series.${column} = staged.${column}`).join(' AND ')})
  ORDER BY ${list(seriesKey)}`

/** All rows of a figure agree in these columns: its id is made from them. */
const insertObservations = `
  INSERT INTO observations (figure_id, series_id, period_start, period_end, period_kind, value, as_of, published_on)
  SELECT figure_id, min(series.id), min(period_start), min(period_end), min(period_kind), min(value), min(as_of), min(published_on)
  FROM temp.staged_observations JOIN series USING (${list(seriesKey)})
  WHERE true GROUP BY figure_id
  ON CONFLICT (figure_id) DO NOTHING`

const upsertCitations = `
  INSERT INTO citations (figure_id, source_id, qualifier, locator, as_printed, note)
  SELECT figure_id, source_id, qualifier, locator, as_printed, note FROM temp.staged_observations WHERE true ORDER BY figure_id, source_id
  ON CONFLICT (figure_id, source_id) DO UPDATE
  SET qualifier = excluded.qualifier, locator = excluded.locator, as_printed = excluded.as_printed, note = excluded.note
  WHERE (citations.qualifier, citations.locator, citations.as_printed, citations.note)
    IS DISTINCT FROM (excluded.qualifier, excluded.locator, excluded.as_printed, excluded.note)`

const insertShares = `
  INSERT INTO answer_shares (share_id, wave_id, question_id, answer_id, "group", percent)
  SELECT DISTINCT share_id, wave_id, question_id, answer_id, "group", percent FROM temp.staged_answer_shares WHERE true
  ON CONFLICT (share_id) DO NOTHING`

const upsertShareCitations = `
  INSERT INTO share_citations (share_id, source_id, locator, note)
  SELECT share_id, source_id, locator, note FROM temp.staged_answer_shares WHERE true
  ON CONFLICT (share_id, source_id) DO UPDATE SET locator = excluded.locator, note = excluded.note
  WHERE (share_citations.locator, share_citations.note) IS DISTINCT FROM (excluded.locator, excluded.note)`
