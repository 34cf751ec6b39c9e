import { LRUCache } from 'lru-cache'
import { family, fontFiles } from './picture-fonts'
import type { DrawnPicture } from './picture-svg'
import { readProjectFile } from './project-file'

const mostBytes = 32 * 1024 * 1024
/** By what they show. */
const pictures = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: mostBytes,
  sizeCalculation: (png, svg) => png.length + svg.length,
})

/** Of the highest pictures: they have fewer dots a pixel. */
const mostDots = 8_000_000

/** The picture as PNG. Drawn once, and kept while it is asked for. */
export async function toPng(picture: DrawnPicture): Promise<Uint8Array<ArrayBuffer>> {
  const known = pictures.get(picture.svg)
  if (known) return known
  renderer ??= loadRenderer()
  const { Resvg } = await renderer
  const { svg, width, height, density } = picture
  const scale = Math.min(density, Math.sqrt(mostDots / (width * height)))
  const drawing = new Resvg(svg, {
    font: { fontBuffers: fontFiles(), defaultFontFamily: family, loadSystemFonts: false },
    fitTo: { mode: 'width', value: Math.round(width * scale) },
  })
  const image = drawing.render()
  const png = new Uint8Array(image.asPng())
  image.free()
  drawing.free()
  pictures.set(svg, png)
  return png
}

let renderer: Promise<typeof import('@resvg/resvg-wasm')> | null = null

/** The program that draws, 2.5 MB: loaded at the first PNG. */
async function loadRenderer(): Promise<typeof import('@resvg/resvg-wasm')> {
  const resvg = await import('@resvg/resvg-wasm')
  await resvg.initWasm(readProjectFile('node_modules/@resvg/resvg-wasm/index_bg.wasm'))
  return resvg
}
