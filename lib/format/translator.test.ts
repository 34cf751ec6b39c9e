import type { ReactNode } from 'react'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { en } from '@/lib/messages/en'
import { shapeOf } from '@/lib/messages/message-shape'
import { uk } from '@/lib/messages/uk'
import { pickMessages, translator } from './catalogue'
import { type MessageKey, makeTranslator, type Translator } from './translator'

const counts = [0, 1, 2, 5, 21, 1234.5]

test.each([
  ['en', en],
  ['uk', uk],
] as const)('says every text as use-intl says it, in %s', (locale, texts) => {
  const ours = translator(locale)
  const theirs = createTranslator({ locale, messages: texts as Record<string, object>, onError: fail }) as unknown as Translator
  const said = listTexts(texts).flatMap(([key, text]) =>
    counts.map((_, round) => {
      const values = madeUpValues(text, round)
      return { key, ours: markup(ours.rich(key as MessageKey, values)), theirs: markup(theirs.rich(key as MessageKey, values)) }
    }),
  )
  expect(said.length).toBeGreaterThan(1000)
  expect(said.filter((one) => one.ours !== one.theirs)).toEqual([])
})

test('a text of a namespace that was not handed down fails', () => {
  const t = makeTranslator('en', pickMessages('en', ['values']))
  expect(t('values.percent', { number: '7' })).toBe('7 %')
  expect(() => t('common.siteName')).toThrow('There is no text "common.siteName"')
})

test('a text without one of its values fails', () => {
  expect(() => translator('en')('values.percent', { amount: 7 })).toThrow('"number"')
  expect(() => translator('en')('values.percent')).toThrow('"number"')
})

test('texts are plain data, which React hands to the browser', () => {
  const { charts } = pickMessages('en', ['charts'])
  expect(JSON.parse(JSON.stringify(charts))).toStrictEqual(charts)
})

/** A count for each number, the cases of a choice in turn, an element for each tag. */
function madeUpValues(text: string, round: number): Record<string, string | number | ((chunks: ReactNode) => ReactNode)> {
  const shape = shapeOf(text)
  const given = shape.arguments.map((argument): [string, string | number] => {
    const [, name = '', kind = '', cases = ''] = /^(\S+)(?: \((\w+)(?:: (.*))?\))?$/.exec(argument) ?? []
    if (kind === 'number') return [name, counts[round] ?? 0]
    const choices = cases.split(', ')
    return [name, kind === 'select' ? (choices[round % choices.length] ?? '') : `a made-up ${name}`]
  })
  // A tag around an argument of its own name is an element of the caller's, whatever it holds.
  const holdsItself = (tag: string) => given.some(([name]) => name === tag)
  const tags = shape.tags.map(
    (tag) => [tag, (chunks: ReactNode) => createElement('i', { className: tag }, holdsItself(tag) ? null : chunks)] as const,
  )
  return Object.fromEntries<string | number | ((chunks: ReactNode) => ReactNode)>([...given, ...tags])
}

function listTexts(texts: object, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([name, text]): [string, string][] =>
    typeof text === 'string' ? [[`${prefix}${name}`, text]] : listTexts(text, `${prefix}${name}.`),
  )
}

function markup(node: ReactNode): string {
  return renderToStaticMarkup(createElement('p', null, node))
}

function fail(error: Error): never {
  throw error
}
