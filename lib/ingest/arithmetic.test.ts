import { expect, test } from 'vitest'
import { checkAgeSexGroups, checkDistributions, possibleSums } from './arithmetic'
import { Faults } from './faults'

const cell = (name: string, value: number, hasNote = false) => ({ name, value, line: 2, hasNote })
const group = (...cells: ReturnType<typeof cell>[]) => [{ table: 'made-up', title: 'made-up', cells }]

test('adds one value of each name, in every combination', () => {
  expect(possibleSums([])).toEqual([0])
  expect(possibleSums([cell('a', 0.1), cell('b', 0.2)])).toEqual([0.3])
  expect(possibleSums([cell('a', 39), cell('a', 38), cell('b', 61)])).toEqual([99, 100])
})

test('takes a distribution that adds up with the shares of one of two documents that disagree', () => {
  const faults = new Faults()
  checkDistributions(group(cell('a', 60), cell('a', 40), cell('b', 60)), faults)
  expect(faults.sentences).toEqual([])
})

test('names every sum where no combination adds up', () => {
  const faults = new Faults()
  checkDistributions(group(cell('a', 60), cell('a', 50), cell('b', 30)), faults)
  expect(faults.sentences).toEqual(['made-up.csv:2: the shares of made-up add up to 80 or 90, expected 98 to 102 or a note that says why'])
})

test('takes the bounds themselves, and a note', () => {
  const faults = new Faults()
  checkDistributions(group(cell('a', 98)), faults)
  checkDistributions(group(cell('a', 102)), faults)
  checkDistributions(group(cell('a', 97.9, true)), faults)
  checkAgeSexGroups(group(cell('adult/male', 50), cell('all/all', 51, true)), faults)
  expect(faults.count).toBe(0)
})
