/** The endings of the files of tables. */
export const formats = ['csv', 'xlsx', 'json', 'parquet'] as const
/** Ending of a file of a table. */
export type Format = (typeof formats)[number]

/** The content type of each format. */
export const contentTypes: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
}
