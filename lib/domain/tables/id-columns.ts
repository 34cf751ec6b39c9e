/**
 * The columns of each downloaded table's key that hold identifiers. Stated apart from the tables, which a test holds
 * them to: a page names these columns in its lines of code, and a browser need not load every description for that.
 */
const idColumns: Readonly<Record<string, readonly string[]>> = {
  casualties: ['figure_id'],
  context: ['figure_id'],
  'answer-shares': ['share_id'],
  publishers: ['publisher_id'],
  sources: ['source_id'],
  places: ['place'],
  indicators: ['indicator'],
  questions: ['question_id'],
  answers: ['question_id', 'answer_id'],
  waves: ['wave_id'],
  margins: ['wave_id'],
  groups: ['group'],
}

/** The identifiers in the key of a downloaded table, by its name. */
export function listIdColumns(table: string): readonly string[] {
  return idColumns[table] ?? []
}
