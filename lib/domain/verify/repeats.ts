/** A published value that several rows of a file are about, with the first of their lines. */
export type Repeat = { readonly id: string; readonly lines: readonly number[] }

/** How many published values stand in a file more than once, and the first of them. */
export type Repeats = { readonly count: number; readonly first: readonly Repeat[] }

const mostNamed = 5
const mostLines = 4

/** Finds values that stand in a file more than once: a file pasted twice over is identical row by row. */
export function makeRepeats(): { add(id: string, line: number): void; read(): Repeats } {
  const linesOf = new Map<string, number[]>()
  return {
    add: (id, line) => {
      const lines = linesOf.get(id) ?? []
      if (lines.length < mostLines) lines.push(line)
      linesOf.set(id, lines)
    },
    read: () => {
      const repeats = [...linesOf].filter(([, lines]) => lines.length > 1).map(([id, lines]) => ({ id, lines }))
      return { count: repeats.length, first: repeats.slice(0, mostNamed) }
    },
  }
}
