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

/** The least that identifies a row without its id, by the column that holds its number. */
const leastColumns = {
  value: ['indicator', 'period_start', 'period_end', 'value', 'published_on'],
  percent: ['wave_id', 'question_id', 'answer_id', 'percent'],
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
const slashDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/

try {
  const [file, manifestFile, ...more] = process.argv.slice(2)
  if (!file || !manifestFile || more.length > 0) throw new Unusable('Expected two files: node verify.mjs FILE MANIFEST')
  process.exitCode = verify(readTable(file), readManifest(manifestFile))
} catch (error) {
  process.stderr.write(`${error instanceof Unusable ? error.message : error.stack}\n`)
  process.exitCode = 2
}

function verify({ header, rows, separator }, { recordVersion, tables, byId }) {
  const table = chooseTables(header, tables)
  const style = readStyle(header, rows, separator)
  const counts = { identical: 0, revised: 0, altered: 0, unknown: 0, several: 0 }
  for (const { line, cells } of rows) {
    const row = new Map(header.map((name, index) => [name, (cells[index] ?? '').trim()]))
    const judgement =
      cells.length > header.length
        ? altered([`the row has ${cells.length} cells, expected ${header.length}`])
        : judge(row, { ...table, byId, style })
    counts[judgement.kind] += 1
    const id = row.get(table.key)
    process.stdout.write(`line ${line}${id ? ` (${id})` : ''}: ${judgement.words}\n`)
  }
  process.stdout.write(summarise(counts, { header, table, recordVersion, style }))
  return counts.altered + counts.unknown + counts.several === 0 ? 0 : 1
}

// The judgement of a row.

function judge(row, context) {
  const { key, entries, byId, style } = context
  const id = row.get(key)
  const named = byId.get(id) ?? findRewritten(id, entries)
  if (named) {
    const differences = listDifferences(named, row, style)
    return differences.length > 0 ? altered(differences.map(formatDifference)) : standing(named, byId)
  }
  const fitting = listFitting(row, context)
  const [entry, ...others] = fitting
  if (others.length > 0) return { kind: 'several', words: `fits several values: ${fitting.map(({ cells }) => cells.get(key)).join(', ')}` }
  if (entry)
    return id === undefined
      ? standing(entry, byId)
      : altered([formatDifference({ column: key, text: id, expected: [entry.cells.get(key)] })])
  const near = id === undefined && context.isEnough ? entries.map((other) => listDifferences(other, row, style)) : []
  const single = near.filter((differences) => differences.length === 1).flat()
  if (single.length === 0 || new Set(single.map(({ column }) => column)).size > 1) {
    return { kind: 'unknown', words: 'unknown: the record has no such row' }
  }
  return altered([formatDifference({ ...single[0], expected: [...new Set(single.flatMap(({ expected }) => expected))] })])
}

/** The rows of the record that agree with every cell left in a row but its id. */
function listFitting(row, { isEnough, number, byNumber, style }) {
  if (!isEnough) return []
  const candidates = numberReadings(row.get(number), style).flatMap((reading) => byNumber.get(reading) ?? [])
  return candidates.filter((entry) => listDifferences(entry, row, style).length === 0)
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

function altered(sentences) {
  return { kind: 'altered', words: `altered: ${sentences.join('; ')}` }
}

function formatDifference({ column, text, expected }) {
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

/** An id that a spreadsheet took for a number: `8.93E+11` for 893106543210, 12345678901 for 012345678901. */
function findRewritten(id, entries) {
  if (!id || !/^\d+([.,]\d+)?(e\+?\d+)?$/i.test(id)) return undefined
  const number = Number(id.replace(',', '.'))
  const digits = (id.split(/e/i)[0] ?? '').replace(/\D/g, '').length
  const found = entries.filter(({ key, cells }) => {
    const known = cells.get(key)
    return /^\d+(e\d+)?$/.test(known) && Number(Number(known).toPrecision(digits)) === number
  })
  return found.length === 1 ? found[0] : undefined
}

// Spellings: a spreadsheet rewrites dates and numbers when it saves a file.

function agrees(column, text, expected, style) {
  if (text === expected) return true
  if (text === '' || expected === '') return false
  if (numberColumns.includes(column)) return numberReadings(text, style).includes(Number(expected))
  if (!dateColumns.includes(column)) return false
  const readings = dateReadings(text, style)
  return readings.includes(expected) || (expected.length === 7 && readings.includes(`${expected}-01`))
}

function numberReadings(text = '', { separator }) {
  const spaceless = /^\d{1,3}([\s']\d{3})+([.,]\d+)?$/.test(text) ? text.replace(/[\s']/g, '') : text
  const readings = /^\d+(\.\d+)?$/.test(spaceless) ? [Number(spaceless)] : []
  const [group, point] = separator === ',' ? [',', '.'] : ['.', ',']
  const grouped = new RegExp(`^(\\d{1,3}(\\${group}\\d{3})+|\\d+)(\\${point}\\d+)?$`)
  if (grouped.test(spaceless)) readings.push(Number(spaceless.replaceAll(group, '').replace(point, '.')))
  return [...new Set(readings)]
}

function dateReadings(text, { slashOrders }) {
  const [, slashFirst, slashSecond, slashYear] = slashDate.exec(text) ?? []
  if (slashFirst)
    return slashOrders.map((order) =>
      order === 'day' ? toDate(slashYear, slashSecond, slashFirst) : toDate(slashYear, slashFirst, slashSecond),
    )
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(text) ?? []
  if (day) return [toDate(year, month, day)]
  const [, yearFirst, second, third] = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(text) ?? []
  if (yearFirst) return [toDate(yearFirst, second, third)]
  const [, namedDay, name, namedYear] = /^(?:(\d{1,2})[- ])?([A-Za-z]{3})[- ](\d{4}|\d{2})$/.exec(text) ?? []
  const number = monthNames.indexOf(name?.toLowerCase()) + 1
  return number > 0 ? [toDate(namedYear, String(number), namedDay ?? '1')] : []
}

function toDate(year, month, day) {
  return `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** How the file writes numbers and dates: 03/04/2025 is read both ways only where no other date of the file settles it. */
function readStyle(header, rows, separator) {
  const columns = header.flatMap((name, index) => (dateColumns.includes(name) ? [index] : []))
  const dates = rows.flatMap(({ cells }) => columns.map((index) => slashDate.exec((cells[index] ?? '').trim())).filter(Boolean))
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
  const isEnough = leastColumns[number].every((column) => header.includes(column))
  if (!header.includes(key) && !isEnough) {
    throw new Unusable(`The file is not from this record, or has too few columns: expected ${key}, or ${leastColumns[number].join(', ')}.`)
  }
  const entries = chosen.flatMap((table) => table.entries)
  return { key, columns, number, isEnough, entries, byNumber: groupByNumber(entries, number) }
}

function groupByNumber(entries, column) {
  const groups = new Map()
  for (const entry of entries) {
    const number = Number(entry.cells.get(column))
    if (!groups.get(number)?.push(entry)) groups.set(number, [entry])
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
  const text = decode(readBytes(file), file).replace(/^sep=.\r?\n/, '')
  const [firstLine = ''] = text.split(/[\r\n]/, 1)
  const [separator] = [',', ';', '\t'].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)
  const [first, ...rows] = parseCsv(text, separator, file)
  if (!first) throw new Unusable(`${file} is empty, expected a CSV file.`)
  const header = first.cells.map((name) => name.trim())
  if (new Set(header).size < header.length) throw new Unusable(`${file} has two columns of the same name.`)
  const isTag = ({ cells }) => cells.every((cell) => cell === '' || cell.startsWith('#'))
  return { header, separator, rows: rows.filter((row) => !isTag(row)) }
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
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') throw new Unusable(`${file} is an Excel workbook or a zip: save the sheet as CSV.`)
  const text = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)
  if (text.includes('\0')) throw new Unusable(`${file} is no text, expected a CSV file.`)
  return text
}

/** Records by RFC 4180, ended by CRLF, LF or CR, each with the line it starts on; blank ones are left out. */
function* parseCsv(text, separator, file) {
  let [cells, cell, isQuoted, line, start] = [[], '', false, 1, 1]
  for (let index = 0; index <= text.length; index += 1) {
    const character = text[index] ?? '\n'
    const isEnd = character === '\n' || character === '\r'
    if (isQuoted && index === text.length) throw new Unusable(`${file}: a quote opens in line ${start} and is never closed.`)
    if (isEnd && !(character === '\n' && text[index - 1] === '\r')) line += 1
    if (isQuoted && character !== '"') cell += character
    else if (isQuoted && text[index + 1] === '"') {
      cell += '"'
      index += 1
    } else if (isQuoted || (character === '"' && cell === '')) isQuoted = !isQuoted
    else if (!isEnd && character !== separator) cell += character
    else if (!isEnd || !(character === '\n' && text[index - 1] === '\r')) {
      cells.push(cell)
      cell = ''
      if (!isEnd) continue
      if (cells.some((filled) => filled !== '')) yield { line: start, cells }
      cells = []
      start = line
    }
  }
}
