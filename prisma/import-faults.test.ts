import { expect, test } from 'vitest'
import { casualties, casualtiesHeader, faultsOf, figureRow, importFiles, lines, madeUpReferences, shares, wavesHeader } from './test-folder'

const row = (from: string, to: string) => figureRow.replace(from, to)

test('takes the made-up folder', async () => {
  expect(await faultsOf(casualties(figureRow))).toEqual([])
})

test('takes columns in another order', async () => {
  const places = lines('name_uk,name_en,parent,kind,place', ',Made-up Land,,country,XA')
  expect(await faultsOf({ ...casualties(figureRow), 'places.csv': places })).toEqual([])
})

test('takes LF, CRLF and a byte order mark', async () => {
  expect(await faultsOf({ 'casualties.csv': `\uFEFF${casualtiesHeader}\n${figureRow}\n` })).toEqual([])
  expect(await faultsOf({ 'casualties.csv': `\uFEFF${casualtiesHeader}\r\n${figureRow}` })).toEqual([])
})

test('names what is wrong with a header', async () => {
  expect(await faultsOf({ 'places.csv': lines('place,kind,parent,name_en,title', 'XA,country,,Made-up Land,') })).toEqual([
    'places.csv:1: the header has no column name_uk',
    'places.csv:1: the header has "title", expected only place, kind, parent, name_en, name_uk',
  ])
})

test('refuses an empty file', async () => {
  expect(await faultsOf({ 'groups.csv': '' })).toEqual(['groups.csv: is empty, expected the header group,kind,name_en'])
})

test('takes a file that holds its header only', async () => {
  expect(await faultsOf(casualties())).toEqual([])
})

test('refuses a folder without any file of the record', async () => {
  const outcome = await importFiles({ 'notes.txt': 'made up' })
  expect(outcome.kind === 'refused' && outcome.faults.sentences[0]).toContain('holds no file of the record, expected any of publishers.csv')
})

test('names the line that is not UTF-8', async () => {
  const text = lines(casualtiesHeader, figureRow, row('page 1', 'page §'))
  expect(await faultsOf({ 'casualties.csv': Buffer.from(text, 'latin1') })).toEqual(['casualties.csv:3: the line is not valid UTF-8'])
})

test('names the line where a quote is left open', async () => {
  expect(await faultsOf(casualties(row('page 1', '"page 1'), row('2029-12-01', '2029-12-02')))).toEqual([
    'casualties.csv:2: a quote opens in the record that starts here and is never closed',
  ])
})

test('refuses rows with too many or too few cells', async () => {
  expect(await faultsOf(casualties(`${figureRow},`, 'civilians-killed,XA'))).toEqual([
    'casualties.csv:2: the row has 18 cells, expected 17',
    'casualties.csv:3: the row has 2 cells, expected 17',
  ])
})

test('refuses an unknown code', async () => {
  expect(await faultsOf(casualties(row('all,all,all,all,all', 'all,men,all,all,all')))).toEqual([
    'casualties.csv:2: sex is "men", expected one of all, male, female, unknown',
  ])
})

test('refuses values that are no count', async () => {
  const values = ['226.5', '-3', '"1,204"', 'n/a', '', '99999999999999999999']
  expect(await faultsOf(casualties(...values.map((value) => row(',51,', `,${value},`))))).toEqual([
    'casualties.csv:2: value is "226.5", expected a whole number of persons',
    'casualties.csv:3: value is "-3", expected a whole number of persons',
    'casualties.csv:4: value is "1,204", expected a whole number of persons',
    'casualties.csv:5: value is "n/a", expected a whole number of persons',
    'casualties.csv:6: value is empty, expected a whole number of persons',
    'casualties.csv:7: value is "99999999999999999999", expected a whole number of persons',
  ])
})

test('refuses a second spelling of a number', async () => {
  expect(await faultsOf(casualties(row(',51,', ',51.0,'), row(',51,', ',007,')))).toEqual([
    'casualties.csv:2: value is "51.0", expected 51',
    'casualties.csv:3: value is "007", expected 7',
  ])
})

test('takes shares from 0 to 100 with one decimal at most', async () => {
  const share = row('civilians-killed', 'share-of-civilians-killed')
  expect(
    await faultsOf(casualties(share.replace(',51,', ',50.5,'), share.replace(',51,', ',50.55,'), share.replace(',51,', ',101,'))),
  ).toEqual([
    'casualties.csv:3: value is "50.55", expected a number from 0 to 100 with at most one decimal',
    'casualties.csv:4: value is "101", expected a number from 0 to 100 with at most one decimal',
  ])
})

test('refuses a period that ends before it starts', async () => {
  expect(await faultsOf(casualties(row('2029-12-31,all', '2029-11-30,all')))).toEqual([
    'casualties.csv:2: period_end is "2029-11-30", expected a day from 2029-12-01 (period_start) on',
  ])
})

test('refuses days that do not exist, and months where a day is needed', async () => {
  expect(await faultsOf(casualties(row('2029-12-01', '2025-02-30'), row('2029-12-31,2030-01-10', '2029-12,2030-01')))).toEqual([
    'casualties.csv:2: period_start is "2025-02-30", expected an existing day such as 2025-11-30',
    'casualties.csv:3: as_of is "2029-12", expected an existing day such as 2025-11-30',
  ])
})

test('refuses references to rows that are nowhere', async () => {
  expect(await faultsOf(casualties(row('made-up-1', 'made-up-9'), row('XA', 'XB')))).toEqual([
    'casualties.csv:2: source_id is "made-up-9", expected a row of sources.csv, in this folder or in the database',
    'casualties.csv:3: place is "XB", expected a row of places.csv, in this folder or in the database',
  ])
})

test('refuses an indicator in the file of another table', async () => {
  expect(await faultsOf(casualties(row('civilians-killed', 'made-up-sites')))).toEqual([
    'casualties.csv:2: indicator is "made-up-sites", expected an indicator of casualties.csv (this one belongs in context.csv)',
  ])
})

test('refuses a row that stands twice', async () => {
  const faults = await faultsOf(casualties(figureRow, row('page 1', 'page 2')))
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(/^casualties\.csv:3: the row has the same indicator, place, .*source_id as line 2, expected each row once$/)
})

test('refuses text that a spreadsheet would run', async () => {
  const formulas = ['=1+1', '+1', '@made-up', ' =1', '"\t=1"', '-1']
  expect(await faultsOf(casualties(...formulas.map((text, index) => `${row('2029-12-01', `2029-12-0${index + 1}`)}${text}`)))).toEqual([
    'casualties.csv:2: note is "=1+1", expected text that no spreadsheet runs as a formula',
    'casualties.csv:3: note is "+1", expected text that no spreadsheet runs as a formula',
    'casualties.csv:4: note is "@made-up", expected text that no spreadsheet runs as a formula',
    'casualties.csv:5: note is " =1", expected text that no spreadsheet runs as a formula',
    'casualties.csv:6: note is "\\t=1", expected text that no spreadsheet runs as a formula',
    'casualties.csv:7: note is "-1", expected text that no spreadsheet runs as a formula',
  ])
})

test('refuses waves and answers that contradict themselves', async () => {
  const waves = lines(
    wavesHeader(),
    'made-up-interim,made-up-body,Interim,2029-12-01,2029-11-01,1,,,,,,made-up-1,interim,',
    'made-up-final,made-up-body,Final,2029-12,2029-12,1,,,,,,made-up-1,interim,nowhere',
  )
  const answers = lines(
    'question_id,answer_id,position,label_en,kind,sum_of',
    'made-up,fully,0,Fully,substantive,',
    'made-up,rather,2,Rather,published-sum,fully|nowhere',
  )
  expect(await faultsOf({ 'waves.csv': waves, 'answers.csv': answers })).toEqual([
    'answers.csv:2: position is "0", expected a whole number from 1',
    'answers.csv:3: sum_of is "fully|nowhere", expected answers of question made-up, separated by "|" (there is no "nowhere")',
    'waves.csv:2: fieldwork_end is "2029-11-01", expected a date from 2029-12-01 (fieldwork_start) on',
    'waves.csv:2: superseded_by is empty, expected the final wave of the same fieldwork, for status is interim',
    'waves.csv:3: superseded_by is "nowhere", expected a row of waves.csv',
  ])
})

const share = (answer: string, percent: string, note = '') => `made-up-wave,made-up,${answer},all,${percent},made-up-1,,${note}`

test('refuses an answer of another question', async () => {
  expect(await faultsOf(shares(share('sometimes', '10')))).toEqual([
    'answer-shares.csv:2: answer_id is "sometimes", expected an answer of question made-up in answers.csv',
  ])
})

test('refuses a complete distribution that does not add up', async () => {
  expect(await faultsOf(shares(share('fully', '60'), share('partly', '30'), share('hard', '7.9'), share('rather', '90')))).toEqual([
    'answer-shares.csv:2: the shares of made-up-wave, made-up, group all add up to 97.9, expected 98 to 102 or a note that says why',
  ])
})

test('takes a distribution within rounding, an incomplete one, and one that says why', async () => {
  expect(await faultsOf(shares(share('fully', '60'), share('partly', '30'), share('hard', '8')))).toEqual([])
  expect(await faultsOf(shares(share('fully', '60'), share('partly', '30')))).toEqual([])
  expect(await faultsOf(shares(share('fully', '60'), share('partly', '30'), share('hard', '2', 'as printed')))).toEqual([])
})

const cell = (age: string, sex: string, value: number) => row('all,all,all,all,all,51', `${age},${sex},all,all,all,${value}`)
const sixCells = [
  cell('adult', 'male', 20),
  cell('adult', 'female', 20),
  cell('child', 'male', 4),
  cell('child', 'female', 3),
  cell('adult', 'unknown', 2),
]

test('refuses age and sex cells that do not add to their total', async () => {
  expect(await faultsOf(casualties(figureRow, ...sixCells, cell('child', 'unknown', 1)))).toEqual([
    'casualties.csv:2: the age and sex cells of civilians-killed XA 2029-12-01 to 2029-12-31 in made-up-1 add up to 50, expected the total 51 or a note that says why',
  ])
})

test('takes age and sex cells that add up, that are not all there, or that say why not', async () => {
  expect(await faultsOf(casualties(figureRow, ...sixCells, cell('child', 'unknown', 2)))).toEqual([])
  expect(await faultsOf(casualties(figureRow, ...sixCells))).toEqual([])
  expect(await faultsOf(casualties(`${figureRow}50 of 51 are split`, ...sixCells, cell('child', 'unknown', 1)))).toEqual([])
})

test('lists two hundred faults and counts the rest', async () => {
  const faults = await faultsOf(
    casualties(...Array.from({ length: 250 }, () => row(',51,', ',n/a,')).map((text, index) => text.replace('page 1', `page ${index}`))),
  )
  expect(faults).toHaveLength(201)
  expect(faults[200]).toMatch(/^… and \d+ more\.$/)
})

test('reports one fault for a file that cannot be read, not one for each reference to it', async () => {
  expect(await faultsOf({ ...casualties(figureRow), 'sources.csv': '' })).toEqual([
    'sources.csv: is empty, expected the header source_id,publisher_id,title,url,published_on,language,kind,note',
  ])
})

test('refuses everything where one row has a fault', async () => {
  const outcome = await importFiles({ ...madeUpReferences, ...casualties(figureRow, row(',51,', ',n/a,')) })
  expect(outcome.kind).toBe('refused')
})

test('refuses a question whose page would stand in the place of the list of waves', async () => {
  const questions = lines(
    'question_id,short_title,wording_en,distribution,note',
    'made-up,Made up,How is the tea?,yes,',
    'waves,Waves,How are the waves?,yes,',
  )
  expect(await faultsOf({ ...casualties(figureRow), 'questions.csv': questions })).toEqual([
    'questions.csv:3: question_id is "waves", expected another identifier: "waves" is the address of a page',
  ])
})
