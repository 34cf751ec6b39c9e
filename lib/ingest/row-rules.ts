import { tableOfIndicator } from '@/lib/domain/codes'
import { firstDay, lastDay } from '@/lib/domain/date'
import type { Table } from '@/lib/domain/tables/column'
import { canonicalNumber } from './check-cell'
import type { CellFault } from './faults'
import type { KnownKeys } from './known-keys'
import { cellOf, isObservationTable, type RecordRow } from './record-row'

type RuleInput = { readonly table: Table; readonly row: RecordRow; readonly known: KnownKeys }

/** A reference to a row of the same file, which may stand further down. */
export type LaterReference = CellFault & { readonly key: string }

const oneDecimal = /^\d+(\.\d)?$/

/** What is wrong between the cells of a row whose cells are each right. */
export function findRowFaults(input: RuleInput): CellFault[] {
  if (isObservationTable(input.table)) return observationFaults(input)
  switch (input.table.name) {
    case 'questions':
      return questionFaults(input.row)
    case 'answers':
      return answerFaults(input.row)
    case 'waves':
      return waveFaults(input.row)
    case 'margins':
      return [...percentFaults(input.row, 'near_share'), ...percentFaults(input.row, 'confidence')]
    case 'answer-shares':
      return [...percentFaults(input.row, 'percent'), ...answerReferenceFaults(input)]
    default:
      return []
  }
}

/** The references of a row to rows of its own file; a fault each where the file has no such row in the end. */
export function listLaterReferences(table: Table, row: RecordRow): LaterReference[] {
  const own = table.columns
    .filter((column) => column.references === table.name && cellOf(row, column.name) !== '')
    .map(({ name }) => ({ column: name, value: cellOf(row, name), key: cellOf(row, name), expected: `a row of ${table.name}.csv` }))
  if (table.name !== 'answers') return own
  const question = cellOf(row, 'question_id')
  return sumParts(row).map((part) => ({
    column: 'sum_of',
    value: cellOf(row, 'sum_of'),
    key: `${question}|${part}`,
    expected: `answers of question ${question}, separated by "|" (there is no "${part}")`,
  }))
}

function observationFaults({ table, row, known }: RuleInput): CellFault[] {
  const indicator = cellOf(row, 'indicator')
  const home = tableOfIndicator(indicator)
  const faults = valueFaults(row, known.unitOf(indicator))
  if (home !== table.name) {
    faults.push({ column: 'indicator', value: indicator, expected: `an indicator of ${table.name}.csv (this one belongs in ${home}.csv)` })
  }
  const start = cellOf(row, 'period_start')
  const end = cellOf(row, 'period_end')
  if (end < start) faults.push({ column: 'period_end', value: end, expected: `a day from ${start} (period_start) on` })
  return faults
}

function valueFaults(row: RecordRow, unit: string | undefined): CellFault[] {
  if (unit === undefined) return []
  if (unit === 'percent') return percentFaults(row, 'value')
  const value = cellOf(row, 'value')
  return Number.isSafeInteger(Number(value)) ? [] : [{ column: 'value', value, expected: `a whole number of ${unit}` }]
}

/** How a value that is no number should have been written, as far as its indicator tells. */
export function expectedValue(text: string, unit: string | undefined): string | null {
  const canonical = canonicalNumber(text)
  if (unit === undefined) return canonical
  if (unit === 'percent') return canonical ?? 'a number from 0 to 100 with at most one decimal'
  return canonical && Number.isInteger(Number(canonical)) ? canonical : `a whole number of ${unit}`
}

/** The list of waves stands beside the pages of questions. */
function questionFaults(row: RecordRow): CellFault[] {
  const id = cellOf(row, 'question_id')
  return id === 'waves' ? [{ column: 'question_id', value: id, expected: 'another identifier: "waves" is the address of a page' }] : []
}

function percentFaults(row: RecordRow, column: string): CellFault[] {
  const value = cellOf(row, column)
  if (value === '' || (Number(value) <= 100 && oneDecimal.test(value))) return []
  return [{ column, value, expected: 'a number from 0 to 100 with at most one decimal' }]
}

function answerReferenceFaults({ row, known }: RuleInput): CellFault[] {
  const [question, answer] = [cellOf(row, 'question_id'), cellOf(row, 'answer_id')]
  if (!known.has('questions', question) || known.has('answers', `${question}|${answer}`)) return []
  return [{ column: 'answer_id', value: answer, expected: `an answer of question ${question} in answers.csv` }]
}

function answerFaults(row: RecordRow): CellFault[] {
  const faults: CellFault[] = []
  const isSum = cellOf(row, 'kind') === 'published-sum'
  const [sumOf, position] = [cellOf(row, 'sum_of'), cellOf(row, 'position')]
  if (Number(position) < 1) faults.push({ column: 'position', value: position, expected: 'a whole number from 1' })
  if (isSum && (sumParts(row).length < 2 || sumParts(row).includes(cellOf(row, 'answer_id')))) {
    faults.push({ column: 'sum_of', value: sumOf, expected: 'the other answers that it adds up, separated by "|"' })
  }
  if (!isSum && sumOf !== '') faults.push({ column: 'sum_of', value: sumOf, expected: 'nothing, for kind is not published-sum' })
  return faults
}

function waveFaults(row: RecordRow): CellFault[] {
  const faults: CellFault[] = []
  const [start, end] = [cellOf(row, 'fieldwork_start'), cellOf(row, 'fieldwork_end')]
  const [status, successor] = [cellOf(row, 'status'), cellOf(row, 'superseded_by')]
  if (lastDay(end) < firstDay(start)) {
    faults.push({ column: 'fieldwork_end', value: end, expected: `a date from ${start} (fieldwork_start) on` })
  }
  if (status === 'interim' && (successor === '' || successor === cellOf(row, 'wave_id'))) {
    faults.push({ column: 'superseded_by', value: successor, expected: 'the final wave of the same fieldwork, for status is interim' })
  }
  if (status === 'final' && successor !== '') {
    faults.push({ column: 'superseded_by', value: successor, expected: 'nothing, for status is final' })
  }
  return faults
}

function sumParts(row: RecordRow): string[] {
  const text = cellOf(row, 'sum_of')
  return text === '' ? [] : text.split('|')
}
