import { expect, test } from 'vitest'
import { compareAtSameAge, mapComparison } from './comparison'
import { published } from './made-up-months'

const farLater = '2009-12-31'

test('compares both months as known at the same age, at the greatest that both have reached', () => {
  const march = [published('2001-03', '2001-04-10', 20), published('2001-03', '2001-05-20', 26)]
  const april = [published('2001-04', '2001-05-12', 30), published('2001-04', '2001-06-10', 31)]
  expect(compareAtSameAge(april, march, farLater)).toMatchObject({
    kind: 'same-age',
    age: 50,
    own: { value: { value: 31 }, age: 41 },
    other: { value: { value: 26 }, age: 50 },
    difference: 5,
    newer: { own: null, other: null },
  })
})

test('goes back to an earlier age where the newest values are not equally old, and keeps them apart as newer', () => {
  const march = [published('2001-03', '2001-04-10', 20)]
  const april = [published('2001-04', '2001-05-12', 30), published('2001-04', '2002-05-12', 40)]
  expect(compareAtSameAge(april, march, farLater)).toMatchObject({
    kind: 'same-age',
    age: 12,
    own: { value: { value: 30 }, age: 12 },
    other: { value: { value: 20 }, age: 10 },
    difference: 10,
    newer: { own: { value: { value: 40 }, age: 377 }, other: null },
  })
  expect(compareAtSameAge(published12(), [...march, published('2001-03', '2001-08-10', 25)], farLater)).toMatchObject({
    newer: { own: null, other: { value: { value: 25 }, age: 132 } },
  })
})

test('does not set a fresh value against one that was already revised', () => {
  const march = [published('2001-03', '2001-04-10', 20), published('2001-03', '2001-05-02', 24)]
  expect(compareAtSameAge(published12(), march, farLater)).toMatchObject({ age: 12, other: { value: { value: 20 } }, difference: 10 })
})

test('looks no further than the age that the younger month has reached', () => {
  const march = [published('2001-03', '2001-04-25', 20)]
  expect(compareAtSameAge(published12(), march, '2001-05-25')).toMatchObject({ kind: 'same-age', age: 25 })
  expect(compareAtSameAge(published12(), march, '2001-05-24')).toMatchObject({
    kind: 'too-early',
    own: { value: { value: 30 }, age: 12 },
    other: { value: { value: 20 }, age: 25 },
    ages: { own: { first: 12, last: 12 }, other: { first: 25, last: 25 } },
    ownAge: 24,
  })
})

test('says that two months are too far apart where no two values are of similar age', () => {
  const march = [published('2001-03', '2002-04-10', 20), published('2001-03', '2002-05-10', 21)]
  expect(compareAtSameAge(published12(), march, farLater)).toMatchObject({
    kind: 'apart',
    own: { value: { value: 30 } },
    other: { value: { value: 21 } },
    ages: { own: { first: 12, last: 12 }, other: { first: 375, last: 405 } },
  })
})

test('knows nothing that was published after the day', () => {
  const march = [published('2001-03', '2001-04-10', 20), published('2001-03', '2001-05-10', 26)]
  const april = [published('2001-04', '2001-05-12', 30), published('2001-04', '2001-06-11', 31)]
  expect(compareAtSameAge(april, march, '2001-06-10')).toMatchObject({
    age: 12,
    difference: 10,
    newer: { other: { value: { value: 26 } } },
  })
  expect(compareAtSameAge(april, march, '2001-05-11')).toEqual({ kind: 'unpublished', missing: 'own' })
})

test('says which of the two is unpublished', () => {
  const march = [published('2001-03', '2001-04-10', 20)]
  expect(compareAtSameAge([], march, farLater)).toEqual({ kind: 'unpublished', missing: 'own' })
  expect(compareAtSameAge(published12(), [], farLater)).toEqual({ kind: 'unpublished', missing: 'other' })
  expect(compareAtSameAge(published12(), march, '2001-04-09')).toEqual({ kind: 'unpublished', missing: 'both' })
})

test('takes a month-only date for its last day', () => {
  const march = [published('2001-03', '2001-04', 20)]
  expect(compareAtSameAge(published12(), march, farLater)).toMatchObject({ kind: 'same-age', age: 30, difference: 10 })
  expect(compareAtSameAge(published12(), march, '2001-05-29')).toMatchObject({ kind: 'too-early' })
})

test('counts fewer, as many, and from a zero', () => {
  expect(compareAtSameAge(published12(), [published('2001-03', '2001-04-10', 34)], farLater)).toMatchObject({ difference: -4 })
  expect(compareAtSameAge(published12(), [published('2001-03', '2001-04-10', 30)], farLater)).toMatchObject({ difference: 0 })
  expect(compareAtSameAge(published12(), [published('2001-03', '2001-04-10', 0)], farLater)).toMatchObject({ difference: 30 })
})

test('gives no difference between a minimum and an exact count, of rounded values, or in a conflict', () => {
  const atLeast = published('2001-03', '2001-04-10', 20, { qualifier: 'at-least' })
  expect(compareAtSameAge(published12(), [atLeast], farLater)).toMatchObject({ kind: 'same-age', difference: null })
  const about = published('2001-03', '2001-04-10', 20, { qualifier: 'approx' })
  const aboutOwn = published('2001-04', '2001-05-12', 30, { qualifier: 'approx' })
  expect(compareAtSameAge([aboutOwn], [about], farLater)).toMatchObject({ kind: 'same-age', difference: null })
  const rivals = [published('2001-03', '2001-04-10', 20), published('2001-03', '2001-04-10', 21)]
  expect(compareAtSameAge(published12(), rivals, farLater)).toMatchObject({ other: { value: { value: 20 } }, difference: null })
})

test('shows another thing of every value', () => {
  const march = [published('2001-03', '2001-04-10', 20), published('2001-03', '2001-08-10', 25)]
  expect(mapComparison(compareAtSameAge(published12(), march, farLater), ({ value }) => `${value} cups`)).toMatchObject({
    own: { value: '30 cups', age: 12 },
    other: { value: '20 cups', age: 10 },
    newer: { own: null, other: { value: '25 cups', age: 132 } },
  })
  expect(mapComparison(compareAtSameAge(published12(), [], farLater), String)).toEqual({ kind: 'unpublished', missing: 'other' })
})

/** April with 30 cups, published 12 days after its end. */
function published12() {
  return [published('2001-04', '2001-05-12', 30)]
}
