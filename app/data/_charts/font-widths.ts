/** Advance widths of a font by character, as shares of its size. */
export type FontWidths = (character: string) => number

/** Of a character that the font lacks: as wide as the font is high, so that a text is never longer than it was measured. */
const unknownWidth = 1

/** Reads the widths from a TrueType file: its tables `cmap` (format 4, the Basic Multilingual Plane) and `hmtx`. */
export function readFontWidths(file: Uint8Array): FontWidths {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tables = readTables(data)
  const unitsPerEm = data.getUint16(table(tables, 'head') + 18)
  const metrics = data.getUint16(table(tables, 'hhea') + 34)
  const widths = table(tables, 'hmtx')
  const glyphs = readGlyphs(data, table(tables, 'cmap'))
  return (character) => {
    const glyph = glyphs(character.codePointAt(0) ?? 0)
    if (glyph === 0) return unknownWidth
    return data.getUint16(widths + Math.min(glyph, metrics - 1) * 4) / unitsPerEm
  }
}

function readTables(data: DataView): Map<string, number> {
  const count = data.getUint16(4)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = 12 + index * 16
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => data.getUint8(entry + byte)))
      return [tag, data.getUint32(entry + 8)]
    }),
  )
}

function table(tables: ReadonlyMap<string, number>, tag: string): number {
  const offset = tables.get(tag)
  if (offset === undefined) throw new Error(`The font has no table "${tag}", expected a TrueType file`)
  return offset
}

/** From code point to glyph; 0 where the font has none. */
function readGlyphs(data: DataView, cmap: number): (code: number) => number {
  const records = Array.from({ length: data.getUint16(cmap + 2) }, (_, index) => cmap + data.getUint32(cmap + 4 + index * 8 + 4))
  const map = records.find((start) => data.getUint16(start) === 4)
  if (map === undefined) throw new Error('The font has no character map of format 4')
  const segments = data.getUint16(map + 6) / 2
  const [ends, starts] = [map + 14, map + 16 + segments * 2]
  const [deltas, ranges] = [starts + segments * 2, starts + segments * 4]
  return (code) => {
    if (code > 0xffff) return 0
    for (let index = 0; index < segments; index++) {
      if (code > data.getUint16(ends + index * 2)) continue
      const start = data.getUint16(starts + index * 2)
      if (code < start) return 0
      const delta = data.getUint16(deltas + index * 2)
      const range = data.getUint16(ranges + index * 2)
      if (range === 0) return (code + delta) & 0xffff
      const glyph = data.getUint16(ranges + index * 2 + range + (code - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}
