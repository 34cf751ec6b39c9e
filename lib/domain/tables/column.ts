import { type CodeListName, codeLists, type Unit } from '../codes'

/**
 * `id`: an identifier, letters, digits, `-` and `_`; `code`: one of `codes`; `day`: YYYY-MM-DD; `date`: a day, or a
 * month where no more is known; `decimal`: as printed, so that 3.0 stays 3.0.
 */
export type ColumnType = 'id' | 'code' | 'text' | 'url' | 'day' | 'date' | 'integer' | 'number' | 'decimal' | 'boolean'

/** The languages of titles and labels in the files. */
export const dataLanguages = ['en', 'uk'] as const
/** A language of titles and labels in the files. */
export type DataLanguage = (typeof dataLanguages)[number]
/** A text in each of them. */
export type LanguageMap = Readonly<Record<DataLanguage, string>>

/** One column of a published table: the only place where its type, title and meaning are written. */
export type Column = {
  readonly name: string
  readonly type: ColumnType
  readonly title: LanguageMap
  /** In English. */
  readonly description: string
  /** Is a value required in every row? */
  readonly required: boolean
  /** What an empty cell means, never zero; for every column that may be empty. */
  readonly empty?: LanguageMap
  /** Of a number that has the same unit in every row. */
  readonly unit?: Unit
  /** Tag of HXL 1.1, where it has one. */
  readonly hxl?: string
  readonly codes?: readonly string[]
  /** The list that the codes are: `lib/format/code-label.ts` has a label for each. */
  readonly codeList?: CodeListName
  /** The table whose key the value must be. */
  readonly references?: string
}

/** A table of the record: its file, its columns in order, and the columns that identify a row. */
export type Table = {
  readonly name: string
  readonly title: LanguageMap
  readonly description: string
  readonly columns: readonly Column[]
  readonly key: readonly string[]
  /** Tables whose key of several columns stands in columns of the same names: a row refers to one of theirs. */
  readonly rowReferences?: readonly string[]
}

type ColumnTexts = Pick<Column, 'name' | 'title' | 'description' | 'unit' | 'hxl' | 'references'>

/** A column that every row fills. */
export function required(type: ColumnType, column: ColumnTexts): Column {
  return { required: true, type, ...column }
}

/** A column that every row fills with a code of a list. */
export function coded(codeList: CodeListName, column: ColumnTexts): Column {
  return { required: true, type: 'code', codeList, codes: codeLists[codeList], ...column }
}

/** A column that is empty where the documents state nothing, or as `empty` says. */
export function optional(type: ColumnType, { empty = notStated, ...column }: ColumnTexts & Pick<Column, 'empty'>): Column {
  return { required: false, type, empty, ...column }
}

const notStated: LanguageMap = { en: 'not stated in the copy read', uk: 'у прочитаній копії не зазначено' }
