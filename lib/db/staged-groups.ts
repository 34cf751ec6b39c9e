import type { Connection } from './staging'

/** One number of a group that belongs together. The line is null where it comes from the database. */
export type GroupCell = { readonly name: string; readonly value: number; readonly line: number | null; readonly hasNote: boolean }

/** Numbers that should add up, as they will stand after the import. At least one of them is staged. */
export type NumberGroup = { readonly table: string; readonly title: string; readonly cells: readonly GroupCell[] }

type GroupRow = { readonly table: string; readonly title: string; readonly cells: string }

/** Every cell as an object; a name may stand several times where documents disagree. */
const cellObjects = `json_group_array(json_object('name', name, 'value', value, 'line', line, 'hasNote', json(iif(note IS NULL, 'false', 'true'))))`

/**
 * The distributions that the import touches and that are complete after it: one wave, question and group, with every
 * answer of the question that is no published sum.
 */
export async function listCompleteDistributions(connection: Connection): Promise<NumberGroup[]> {
  const rows = await connection.$queryRawUnsafe<GroupRow[]>(`
    WITH every_question AS (${effective('questions', 'question_id', 'question_id, distribution')}),
    every_answer AS (${effective('answers', 'question_id, answer_id', 'question_id, answer_id, kind')}),
    part AS (
      SELECT question_id, answer_id FROM every_answer JOIN every_question USING (question_id)
      WHERE distribution = 'yes' AND kind <> 'published-sum'
    ), touched AS (SELECT DISTINCT wave_id, question_id, "group" FROM temp.staged_answer_shares),
    cell AS (
      SELECT wave_id, question_id, "group", answer_id AS name, percent AS value, line, note FROM temp.staged_answer_shares
      UNION ALL
      SELECT wave_id, question_id, "group", answer_id, percent, NULL, note
      FROM touched JOIN answer_shares USING (wave_id, question_id, "group") JOIN share_citations USING (share_id)
      WHERE (share_id, source_id) NOT IN (SELECT share_id, source_id FROM temp.staged_answer_shares)
    )
    SELECT 'answer-shares' AS "table", wave_id || ', ' || cell.question_id || ', group ' || "group" AS title, ${cellObjects} AS cells
    FROM cell JOIN part ON part.question_id = cell.question_id AND part.answer_id = cell.name
    GROUP BY wave_id, cell.question_id, "group"
    HAVING count(DISTINCT name) = (SELECT count(*) FROM part AS whole WHERE whole.question_id = cell.question_id)
    ORDER BY min(line)`)
  return rows.map(toGroup)
}

/**
 * The groups of one document, indicator, place, period, vintage and other breakdowns that hold every one of the cells
 * (each `age/sex`) after the import, and that it touches.
 */
export async function listCompleteAgeSexGroups(connection: Connection, cells: readonly string[]): Promise<NumberGroup[]> {
  const key = 'indicator, place, period_start, period_end, weapon, control, proximity, as_of, published_on, source_id'
  const staged = key
    .split(', ')
    .map((column) => `staged.${column}`)
    .join(', ')
  const rows = await connection.$queryRawUnsafe<GroupRow[]>(
    `WITH wanted AS (SELECT value AS name FROM json_each(?)),
    cell AS (
      SELECT table_name, ${key}, age || '/' || sex AS name, value, line, note FROM temp.staged_observations
      WHERE age || '/' || sex IN (SELECT name FROM wanted)
    ), touched AS (
      SELECT DISTINCT table_name, ${key} FROM cell
      WHERE name <> 'all/all' OR source_id IN (SELECT source_id FROM citations)
    ), whole AS (
      SELECT cell.* FROM cell JOIN touched USING (table_name, indicator, place, period_start, period_end, weapon, control, proximity, published_on, source_id)
      WHERE cell.as_of IS touched.as_of
      UNION ALL
      SELECT series.table_name, ${staged}, series.age || '/' || series.sex, known.value, NULL, citations.note
      FROM touched AS staged
      JOIN citations ON citations.source_id = staged.source_id
      JOIN observations AS known ON known.figure_id = citations.figure_id AND known.period_start = staged.period_start
        AND known.period_end = staged.period_end AND known.as_of IS staged.as_of AND known.published_on = staged.published_on
      JOIN series ON series.id = known.series_id AND series.indicator = staged.indicator AND series.place = staged.place
        AND series.weapon = staged.weapon AND series.control = staged.control AND series.proximity = staged.proximity
      WHERE series.age || '/' || series.sex IN (SELECT name FROM wanted)
        AND NOT EXISTS (
          SELECT 1 FROM temp.staged_observations AS same WHERE same.figure_id = known.figure_id AND same.source_id = citations.source_id)
    )
    SELECT table_name AS "table", indicator || ' ' || place || ' ' || period_start || ' to ' || period_end || ' in ' || source_id AS title,
      ${cellObjects} AS cells
    FROM whole GROUP BY table_name, ${key} HAVING count(DISTINCT name) = (SELECT count(*) FROM wanted) ORDER BY min(line)`,
    JSON.stringify(cells),
  )
  return rows.map(toGroup)
}

/** A reference table as it will stand after the import. */
function effective(table: string, key: string, columns: string): string {
  return `SELECT ${columns} FROM temp.staged_${table} UNION ALL
    SELECT ${columns} FROM main.${table} WHERE (${key}) NOT IN (SELECT ${key} FROM temp.staged_${table})`
}

function toGroup({ table, title, cells }: GroupRow): NumberGroup {
  const parsed: GroupCell[] = JSON.parse(cells)
  return { table, title, cells: parsed }
}
