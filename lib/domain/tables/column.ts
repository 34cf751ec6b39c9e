/**
 * `id`: an identifier, letters, digits, `-` and `_`; `code`: one of `codes`; `day`: YYYY-MM-DD; `date`: a day, or a
 * month where no more is known; `decimal`: as printed, so that 3.0 stays 3.0.
 */
export type ColumnType = 'id' | 'code' | 'text' | 'url' | 'day' | 'date' | 'integer' | 'number' | 'decimal' | 'boolean'

/** One column of a published table: the only place where its type, title and meaning are written. */
export type Column = {
  readonly name: string
  readonly type: ColumnType
  readonly title: string
  readonly description: string
  /** Is a value required in every row? Empty otherwise means "not stated", never zero. */
  readonly required: boolean
  readonly codes?: readonly string[]
  /** The table whose key the value must be. */
  readonly references?: string
}

/** A table of the record: its file, its columns in order, and the columns that identify a row. */
export type Table = {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly columns: readonly Column[]
  readonly key: readonly string[]
}

type ColumnTexts = Pick<Column, 'name' | 'title' | 'description'> & Partial<Column>

/** A column that every row fills. */
export function required(type: ColumnType, column: ColumnTexts): Column {
  return { required: true, type, ...column }
}

/** A column that is empty where the documents state nothing. */
export function optional(type: ColumnType, column: ColumnTexts): Column {
  return { required: false, type, ...column }
}
