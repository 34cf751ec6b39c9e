// The parser that use-intl itself formats with: it comes with use-intl, and is in no dependency list of ours.
import { IntlMessageFormat } from 'intl-messageformat'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** What code relies on in a text, whatever its language. */
export type MessageShape = {
  /** `count (number)`, `date`, `publisher`; `kind (select: a, b)`. Sorted, each once. */
  readonly arguments: readonly string[]
  /** Rich-text tags: `link`. Sorted, each once. */
  readonly tags: readonly string[]
}

/** A text taken apart: throws where it is no ICU message. */
export function shapeOf(text: string): MessageShape {
  const parts = listParts(text)
  return {
    arguments: unique(parts.flatMap(describeArgument)),
    tags: unique(parts.flatMap((part) => (part.type === elements.tag ? [part.value] : []))),
  }
}

/** The cases of every plural of a text: `[['one', 'few', 'many', 'other']]`. */
export function listPlurals(text: string): string[][] {
  return listParts(text).flatMap((part) => (part.type === elements.plural ? [Object.keys(part.options)] : []))
}

/** Does the text say anything of its own, beside its arguments and signs? */
export function hasWords(text: string): boolean {
  return listParts(text).some((part) => part.type === elements.literal && /\p{L}/u.test(part.value))
}

/** The numbers by which the parser tells elements apart. */
const elements = { literal: 0, argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6, pound: 7, tag: 8 } as const

/** A plural and a formatted number are handed the same: a count. */
function describeArgument(part: Element): string[] {
  switch (part.type) {
    case elements.argument:
      return [part.value]
    case elements.number:
    case elements.plural:
      return [`${part.value} (number)`]
    case elements.date:
    case elements.time:
      return [`${part.value} (date)`]
    case elements.select:
      return [`${part.value} (select: ${Object.keys(part.options).sort().join(', ')})`]
    default:
      return []
  }
}

/** Every element of a text, those within plurals, choices and tags too. */
function listParts(text: string): Element[] {
  return new IntlMessageFormat(text, 'en').getAst().flatMap(withNested)
}

function withNested(part: Element): Element[] {
  if (part.type === elements.tag) return [part, ...part.children.flatMap(withNested)]
  if (part.type !== elements.plural && part.type !== elements.select) return [part]
  return [part, ...Object.values(part.options).flatMap(({ value }) => value.flatMap(withNested))]
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort()
}
