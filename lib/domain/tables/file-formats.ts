/** The endings of the files of tables. */
export const formats = ['csv', 'xlsx', 'json', 'parquet'] as const
/** Ending of a file of a table. */
export type Format = (typeof formats)[number]

/** Those besides CSV, which pages offer first and in two kinds. */
export const otherFormats = formats.filter((format) => format !== 'csv')

/** What the data page and the OpenAPI document say of answers, in order: a text each in `data.answers`. */
export const answerParts = [...formats, 'headers', 'errors'] as const
