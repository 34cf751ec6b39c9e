import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * Checks a CSV file against the manifest of the Civilian Harm Record (`/data/manifest.json`). Needs no other file and
 * no installation:
 *
 *   node verify.mjs FILE MANIFEST
 *
 * Status 0: every row is identical or since revised; 1: a row is altered or unknown, or fits several values; 2: a file cannot be used.
 */

/** A file that cannot be checked, or checked against; the message is for the person at the terminal. */
class Unusable extends Error {}

/** How a row is found without its id, by the column that holds its number: what it is a value of, and what is near it. */
const lookups = {
  value: { subject: 'indicator', near: 'period_end', least: [['indicator'], ['value'], ['period_end', 'period_start']] },
  percent: { subject: 'wave_id', near: 'question_id', least: [['wave_id'], ['question_id'], ['answer_id'], ['percent']] },
}
const numberColumns = ['value', 'percent', 'sample_size']
const dateColumns = ['period_start', 'period_end', 'as_of', 'published_on', 'fieldwork_start', 'fieldwork_end']
const kindWords = {
  identical: 'identical',
  revised: 'since revised',
  altered: 'altered',
  unknown: 'unknown',
  several: 'that fit several values',
}
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

try {
  const [file, manifestFile, ...more] = process.argv.slice(2)
  if (!file || !manifestFile || more.length > 0) throw new Unusable('Expected two files: node verify.mjs FILE MANIFEST')
  process.exitCode = verify(readTable(file), readManifest(manifestFile))
} catch (error) {
  process.stderr.write(`${error instanceof Unusable ? error.message : error.stack}\n`)
  process.exitCode = 2
}

function verify({ header, rows, style, file }, { recordVersion, tables, byId }) {
  const table = chooseTables(header, tables)
  if (rows.length === 0) throw new Unusable(`${file} has a header line and no rows.`)
  const counts = { identical: 0, revised: 0, altered: 0, unknown: 0, several: 0 }
  for (const { line, cells } of rows) {
    const row = new Map(header.map((name, index) => [name, (cells[index] ?? '').trim()]))
    const surplus = cells
      .slice(header.length)
      .filter((cell) => cell.trim() !== '')
      .join(', ')
    const judgement = judge(row, surplus, { ...table, byId, style })
    counts[judgement.kind] += 1
    const id = row.get(table.key)
    process.stdout.write(`line ${line}${id ? ` (${id})` : ''}: ${judgement.words}\n`)
  }
  process.stdout.write(summarise(counts, { header, table, recordVersion, style }))
  return counts.altered + counts.unknown + counts.several === 0 ? 0 : 1
}

// The judgement of a row: the value that its id names; else the one that its other cells fit; else, without an id, the one near it.

function judge(row, surplus, context) {
  const { key, entries, byId, style } = context
  const id = row.get(key)
  const named = byId.get(id?.toLowerCase()) ?? findRewritten(id, entries)
  const fitting = named ? [named] : listFitting(row, context)
  if (fitting.length > 1) return { kind: 'several', words: `fits several values: ${fitting.map(({ cells }) => cells.get(key)).join(', ')}` }
  const judged = fitting.map((entry) => ({ entry, differences: [...listDifferences(entry, row, style), ...toSurplus(surplus)] }))
  const near = judged.length === 0 && id === undefined ? listNear(row, context) : []
  const single = near
    .map((entry) => ({ entry, differences: [...listDifferences(entry, row, style), ...toSurplus(surplus)] }))
    .filter(({ differences }) => differences.length === 1)
  const [found] = single.length === 1 ? single : judged
  if (!found) return { kind: 'unknown', words: 'unknown: the record has no such row' }
  const { entry, differences } = found
  const known = entry.cells.get(key)
  const wrongId = id === undefined || agrees(key, id, known, style) ? [] : [{ column: key, text: id, expected: [known] }]
  const faults = [...wrongId, ...differences]
  return faults.length > 0 ? { kind: 'altered', words: `altered: ${faults.map(formatDifference).join('; ')}` } : standing(entry, byId)
}

/** The rows of the record that agree with every cell left in a row but its id. */
function listFitting(row, { number, bySubject, style }) {
  const candidates = new Set(
    numberReadings(row.get(number) ?? '', style).flatMap((value) => bySubject.get(subjectKey(row, number, value)) ?? []),
  )
  return [...candidates].filter((entry) => listDifferences(entry, row, style).length === 0)
}

/** The rows of the record for the same indicator and period, or for the same wave and question. */
function listNear(row, { number, byNear, style }) {
  const text = row.get(lookups[number].near) ?? ''
  const readings = number === 'value' ? dateReadings(text, style) : [text]
  return readings.flatMap((reading) => byNear.get(subjectKey(row, number, reading)) ?? [])
}

function subjectKey(row, number, reading) {
  return `${row.get(lookups[number].subject) ?? ''} ${reading}`
}

function toSurplus(surplus) {
  return surplus ? [{ column: '', text: surplus, expected: [''] }] : []
}

/** Another value counts: a later one, perhaps of the same number, or one beside which this never counted (rounded, older data). */
function standing(entry, byId) {
  const others = entry.instead.flatMap((id) => byId.get(id) ?? [])
  if (others.length === 0) return { kind: 'identical', words: 'identical' }
  const words = others.map(
    (other) => `${formatNumber(other)} (${other.cells.get('published_on') ?? 'final release'}, ${other.cells.get(other.key)})`,
  )
  const isSame = others.every((other) => formatNumber(other) === formatNumber(entry))
  const isLater = others.every((other) => dayOf(other) > dayOf(entry))
  const how = isLater ? (isSame ? 'since stated again as' : 'since revised to') : 'another value counts:'
  return { kind: 'revised', words: `${how} ${words.join(' or ')}` }
}

function formatNumber({ cells }) {
  return [cells.get('value') ?? cells.get('percent'), cells.get('qualifier')].filter(Boolean).join(' ')
}

/** Of its publication, a month standing for its last day; of a share, of its fieldwork. */
function dayOf({ cells }) {
  const date = cells.get('published_on') ?? cells.get('fieldwork_end')
  return date.length === 7 ? `${date}-31` : date
}

function formatDifference({ column, text, expected }) {
  if (column === '') return `beyond the header stands "${text}", expected nothing`
  const cells = expected.slice(0, 5).map((cell) => `"${cell}"`)
  return `${column} is "${text}", expected ${cells.join(' or ')}`
}

/** The cells of a row that say something else than the record does. Cells that the file has no column for are not looked at. */
function listDifferences({ key, cells, documents }, row, style) {
  const differences = []
  for (const [column, expected] of cells) {
    const text = row.get(column)
    if (text === undefined || column === key || column === 'qualifier') continue
    if (!agrees(column, text, expected, style)) differences.push({ column, text, expected: [expected] })
  }
  const [source, qualifier] = [row.get('source_id'), row.get('qualifier')]
  const named = source === undefined ? documents : documents.filter((document) => document.source_id === source)
  if (named.length === 0) differences.push({ column: 'source_id', text: source, expected: documents.map((document) => document.source_id) })
  const qualifiers = (named.length > 0 ? named : documents).flatMap((document) => document.qualifier ?? [])
  if (qualifier !== undefined && qualifiers.length > 0 && !qualifiers.includes(qualifier)) {
    differences.push({ column: 'qualifier', text: qualifier, expected: [...new Set(qualifiers)] })
  }
  return differences
}

/** An id that a spreadsheet took for a number, where only one fits it. */
function findRewritten(id, entries) {
  const found = id ? entries.filter(({ key, cells }) => isRounded(id, cells.get(key))) : []
  return found.length === 1 ? found[0] : undefined
}

/** `8.93E+11` for 893106543210, 12345678901 for 012345678901. */
function isRounded(text, expected) {
  if (!/^\d+(e\d+)?$/.test(expected) || !/^\d+([.,]\d+)?(e\+?\d+)?$/i.test(text)) return false
  const digits = text.replace(/e.*/i, '').replace(/\D/g, '').length
  return digits <= 100 && Number(Number(expected).toPrecision(digits)) === Number(text.replace(',', '.'))
}

// Spellings: a spreadsheet rewrites dates and numbers when it saves a file.

function agrees(column, text, expected, style) {
  if (text === expected) return true
  if (expected === '') return /^(NA|NaN|null|None)$/i.test(text)
  if (text === '') return false
  if (numberColumns.includes(column)) return numberReadings(text, style).includes(Number(expected))
  if (!dateColumns.includes(column)) return isRounded(text, expected)
  return dateReadings(text, style).some((date) => date === expected || date === `${expected}-01`)
}

/** Every number that a text can stand for: `1,204` is 1204, or 1.204 where the comma may be the decimal point. */
function numberReadings(text, { separator }) {
  const digits = text.replace(/[\s\u00a0\u2009\u202f'’]/g, '')
  const readings = [digits]
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) readings.push(digits.replaceAll(',', ''))
  if (separator !== ',' && /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits)) readings.push(digits.replaceAll('.', '').replace(',', '.'))
  if (separator !== ',' && /^-?\d+,\d+$/.test(digits)) readings.push(digits.replace(',', '.'))
  const numbers = readings.filter((reading) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(reading)).map(Number)
  return [...new Set(numbers.filter((number) => Math.abs(number) <= Number.MAX_SAFE_INTEGER))]
}

/** Every day that a text can stand for, and the month that it is. */
function dateReadings(text, { slashOrders }) {
  const [date] = text.split(/[T ](?=\d{1,2}:)/)
  const [, first, mark, second, year] = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})$/.exec(date) ?? []
  const orders = mark === '.' ? ['day'] : slashOrders
  if (first) return orders.flatMap((order) => (order === 'day' ? toDays(year, second, first) : toDays(year, first, second)))
  const [, yearFirst, monthSecond, dayThird] = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(date) ?? []
  if (yearFirst) return toDays(yearFirst, monthSecond, dayThird)
  const [, month, monthYear] = /^(\d{1,2})[./-](\d{4})$/.exec(date) ?? []
  if (month) return toDays(monthYear, month, '1')
  const [, namedDay, name, namedYear] = /^(?:(\d{1,2})[ -])?([a-z]{3})[a-z]*[ -](\d{4}|\d{2})$/i.exec(date) ?? []
  const number = monthNames.indexOf(name?.toLowerCase()) + 1
  return number > 0 ? toDays(namedYear, String(number), namedDay ?? '1') : [date]
}

/** A day as ISO 8601, or none where no calendar has it. */
function toDays(year, month, day) {
  const date = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ? [date] : []
}

/** How the file writes numbers and dates: 03/04/2025 is read both ways where no other date of the file settles it. */
function readStyle(text, separator) {
  const dates = [...text.matchAll(/(?<=^|[,;\t"])(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}(?=$|[,;\t" ])/gm)]
  const dayFirst = dates.some(([, first]) => Number(first) > 12)
  const monthFirst = dates.some(([, , second]) => Number(second) > 12)
  const slashOrders = dayFirst === monthFirst ? ['day', 'month'] : [dayFirst ? 'day' : 'month']
  return { separator, slashOrders, isAmbiguous: dates.length > 0 && slashOrders.length > 1 }
}

function summarise(counts, { header, table, recordVersion, style }) {
  const checked = [...table.columns, 'source_id']
  const kinds = Object.entries(counts).filter(([kind, count]) => count > 0 || kind !== 'several')
  const tally = kinds.map(([kind, count]) => `${count} ${kindWords[kind]}`).join(', ')
  const lines = [
    `${kinds.reduce((sum, [, count]) => sum + count, 0)} rows: ${tally}. Record version ${recordVersion}.`,
    ...list(
      'Not in the file, so not checked',
      checked.filter((column) => !header.includes(column)),
    ),
    ...list(
      'Not in the manifest, so not checked',
      header.filter((column) => !checked.includes(column)),
    ),
    ...(style.isAmbiguous ? ['Dates such as 03/04/2025 were read as day and month or month and day, whichever fits the record.'] : []),
  ]
  return `${lines.join('\n')}\n`
}

function list(title, columns) {
  return columns.length > 0 ? [`${title}: ${columns.join(', ')}.`] : []
}

// The files.

/** The rows that a file of these columns can hold. */
function chooseTables(header, tables) {
  const number = header.includes('share_id') || (header.includes('percent') && !header.includes('figure_id')) ? 'percent' : 'value'
  const chosen = tables.filter(({ columns }) => columns.includes(number))
  const { columns } = chosen[0]
  const key = columns[0]
  const repeated = [...columns, 'source_id'].find((name) => header.indexOf(name) !== header.lastIndexOf(name))
  if (repeated) throw new Unusable(`The file has two columns of the name ${repeated}.`)
  const { subject, near, least } = lookups[number]
  if (!header.includes(key) && !least.every((names) => names.some((name) => header.includes(name)))) {
    const choices = least.map((names) => names.join(' or ')).join(', ')
    throw new Unusable(`The file is not from this record, or has too few columns: expected ${key}; or ${choices}.`)
  }
  const entries = chosen.flatMap((table) => table.entries)
  return {
    key,
    columns,
    number,
    entries,
    bySubject: groupBy(entries, ({ cells }) => `${cells.get(subject)} ${Number(cells.get(number))}`),
    byNear: groupBy(entries, ({ cells }) => `${cells.get(subject)} ${cells.get(near)}`),
  }
}

function groupBy(entries, keyOf) {
  const groups = new Map()
  for (const entry of entries) {
    const key = keyOf(entry)
    if (!groups.get(key)?.push(entry)) groups.set(key, [entry])
  }
  return groups
}

function readManifest(file) {
  const { record_version: recordVersion, tables } = parseManifest(readBytes(file).toString('utf8'), file)
  const read = Object.values(tables).map(({ columns, rows }) => ({ columns, entries: rows.map((row) => toEntry(row, columns, file)) }))
  return {
    recordVersion,
    tables: read,
    byId: new Map(read.flatMap(({ entries }) => entries).map((entry) => [entry.cells.get(entry.key), entry])),
  }
}

function parseManifest(text, file) {
  try {
    const manifest = JSON.parse(text)
    if (manifest.tables?.casualties?.rows && manifest.tables['answer-shares']?.rows) return manifest
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new Unusable(`${file} is not a manifest of this record, expected the file /data/manifest.json.`)
}

function toEntry({ row_sha256: hash, cells, documents, instead }, columns, file) {
  if (createHash('sha256').update(cells.join(',')).digest('hex') !== hash)
    throw new Unusable(`${file} is damaged: the hash of ${cells[0]} does not fit.`)
  return { key: columns[0], cells: new Map(columns.map((column, index) => [column, cells[index]])), documents, instead }
}

function readTable(file) {
  const text = decode(readBytes(file), file)
  const body = text.replace(/^sep=.(\r\n|\r|\n)/i, '')
  const [firstLine = ''] = body.trimStart().split(/[\r\n]/, 1)
  const [separator] = [',', ';', '\t'].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)
  const [first, second, ...others] = parseCsv(body, { separator, file, firstLine: body === text ? 1 : 2 })
  if (!first) throw new Unusable(`${file} is empty, expected a CSV file.`)
  const isTag = second?.cells.some((cell) => cell.startsWith('#')) && second.cells.every((cell) => /^(#.*)?$/.test(cell.trim()))
  const rows = [...(second && !isTag ? [second] : []), ...others]
  const header = first.cells.map((name) => name.trim().toLowerCase())
  return { header, rows, style: readStyle(text, separator), file }
}

function readBytes(file) {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new Unusable(`${file} cannot be read: ${error.message}`)
  }
}

/** UTF-8 with or without a mark, or the UTF-16 that Excel calls Unicode text. */
function decode(bytes, file) {
  const start = bytes.subarray(0, 2).toString('latin1')
  if (start === 'PK') throw new Unusable(`${file} is an Excel workbook or a zip: save the sheet as CSV.`)
  const encoding = { '\u00ff\u00fe': 'utf-16le', '\u00fe\u00ff': 'utf-16be' }[start] ?? 'utf-8'
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.includes('\0')) throw new Unusable(`${file} is no text, expected a CSV file.`)
  return text
}

/** Records by RFC 4180, ended by CRLF, LF or CR, each with the line it starts on; blank ones are left out. */
function* parseCsv(text, { separator, file, firstLine }) {
  let [cells, cell, quote, line, start] = [[], '', 'none', firstLine, firstLine]
  for (let index = 0; index <= text.length; index += 1) {
    const character = text[index] ?? '\n'
    const isEnd = character === '\n' || character === '\r'
    const isSecondHalf = character === '\n' && text[index - 1] === '\r'
    if (quote === 'open' && index === text.length) throw new Unusable(`${file}: a quote opens in line ${start} and is never closed.`)
    if (isEnd && !isSecondHalf) line += 1
    if (quote === 'open' && character !== '"') cell += character
    else if (quote === 'open' && text[index + 1] === '"') {
      cell += '"'
      index += 1
    } else if (quote === 'open') quote = 'closed'
    else if (character === '"' && cell === '' && quote === 'none') quote = 'open'
    else if (!isEnd && character !== separator) {
      if (quote === 'closed' || character === '"') throw new Unusable(`${file}: a quote stands inside a cell in line ${start}.`)
      cell += character
    } else if (!isSecondHalf) {
      cells.push(cell)
      ;[cell, quote] = ['', 'none']
      if (!isEnd) continue
      if (cells.some((filled) => filled.trim() !== '')) yield { line: start, cells }
      cells = []
      start = line
    }
  }
}
