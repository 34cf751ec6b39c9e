import type { ReactNode } from 'react'
import { textWidth } from './picture-fonts'
import { type TextStyle, toFewLines, toLines } from './text-lines'

/** A part of a picture that knows how high it is, in pixels; it is drawn from its upper left corner. */
export type Block = { readonly height: number; readonly content: ReactNode }

export type Ink = 'ink' | 'muted'

type TextOptions = TextStyle & {
  readonly width: number
  readonly ink?: Ink
  /** More lines than these are cut off, with an ellipsis. */
  readonly most?: number
  readonly lang?: string
}

/** Parts below each other, `gap` pixels apart; empty ones take no room. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  const shown = blocks.filter(({ height }) => height > 0)
  const tops = shown.map((_, index) => shown.slice(0, index).reduce((sum, { height }) => sum + height + gap, 0))
  return {
    height: shown.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, shown.length - 1),
    content: shown.map(({ content }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity and are drawn once
      <g key={index} transform={`translate(0 ${tops[index]})`}>
        {content}
      </g>
    )),
  }
}

/** Parts beside each other, each at its own place from the left. */
export function beside(blocks: readonly { readonly left: number; readonly block: Block }[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ block }) => block.height)),
    content: blocks.map(({ left, block }) => (
      <g key={left} transform={`translate(${left} 0)`}>
        {block.content}
      </g>
    )),
  }
}

/** Free room. */
export function space(height: number): Block {
  return { height, content: null }
}

/** Text in lines that fit. Each says how long it is, so that it stays inside in programs that lack the font. */
export function textBlock(text: string, { width, ink = 'ink', most, lang, ...style }: TextOptions): Block {
  const lines = most === undefined ? toLines(text, width, style) : toFewLines(text, width, style, most)
  return {
    height: lines.length * style.leading,
    content: lines.map((line, index) => (
      <text
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text can be alike
        key={index}
        className={ink}
        y={(index + 0.5) * style.leading + style.size * 0.34}
        fontSize={style.size}
        fontWeight={style.weight}
        {...lengthOf(line, style)}
        lang={lang}
      >
        {line}
      </text>
    )),
  }
}

/** How long a line is drawn; of single characters nothing is said. */
export function lengthOf(line: string, { size, weight }: Pick<TextStyle, 'size' | 'weight'>) {
  if (line.length < 2) return {}
  return { textLength: Math.round(textWidth(line, size, weight) * 10) / 10, lengthAdjust: 'spacingAndGlyphs' }
}
