import { type CodeListName, codeLists } from '@/lib/domain/codes'
import type { Column, DataLanguage } from '@/lib/domain/tables/column'
import en from '@/lib/messages/en/codes.json'
import uk from '@/lib/messages/uk/codes.json'

type Labels = Readonly<Record<string, string>>

const labels: Readonly<Record<DataLanguage, Readonly<Record<CodeListName | 'unit', Labels>>>> = { en, uk }

/** A code of a column with what it stands for. */
export type LabelledCode = { readonly code: string; readonly label: string }

/** The codes of a column in their order, each with its label; null where the column takes more than listed codes. */
export function listCodeLabels({ codes, codeList }: Column, language: DataLanguage): LabelledCode[] | null {
  if (!codes) return null
  const known: Labels = codeList ? labels[language][codeList] : {}
  return codes.map((code) => ({ code, label: known[code] ?? code }))
}

/** The unit of all cells of a column in words, or null where it has none or one that differs from row to row. */
export function formatColumnUnit({ unit }: Column, language: DataLanguage): string | null {
  return unit ? (labels[language].unit[unit] ?? unit) : null
}

/** Every list of codes that the messages label. */
export const labelledLists: readonly string[] = [...Object.keys(codeLists), 'unit']
