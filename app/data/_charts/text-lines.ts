import { textWidth, type Weight } from './picture-fonts'

/** How a text is written: pixels. */
export type TextStyle = { readonly size: number; readonly weight: Weight; readonly leading: number }

/**
 * Breaks a text into lines of at most `width` pixels: between words, after the signs that part an address, and within a
 * word only where it alone is longer than a line.
 */
export function toLines(text: string, width: number, { size, weight }: TextStyle): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), size, weight) <= width
  const lines: string[] = []
  let line = ''
  for (const piece of text.split(/(?<=[ \u200b/?&])/).flatMap((word) => toPieces(word, fits))) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line)
      line = piece
    } else {
      line += piece
    }
  }
  return [...lines, line].map((one) => one.trim()).filter((one) => one !== '')
}

/** The first lines, the last of them ended by an ellipsis where there would be more. */
export function toFewLines(text: string, width: number, style: TextStyle, most: number): string[] {
  const lines = toLines(text, width, style)
  if (lines.length <= most) return lines
  const shown = lines.slice(0, most)
  const words = `${shown.pop() ?? ''} `.split(/(?<= )/)
  while (words.length > 1 && textWidth(`${words.join('').trimEnd()}…`, style.size, style.weight) > width) words.pop()
  return [...shown, `${words.join('').trimEnd()}…`]
}

function toPieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
