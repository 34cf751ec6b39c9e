import { parentPort, workerData } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

// Draws one picture after the other, in a thread of its own: run by png-drawer.ts, and by Node as it is.

const { wasm, fontBuffers, defaultFontFamily } = workerData
// A message that comes before waits.
await initWasm(wasm)

parentPort?.on('message', ({ svg, width }) => {
  try {
    const png = toPng(svg, width)
    parentPort?.postMessage({ png }, [png.buffer])
  } catch (error) {
    parentPort?.postMessage({ fault: String(error) })
  }
})

/** @param {string} svg @param {number} width */
function toPng(svg, width) {
  const drawing = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily, loadSystemFonts: false },
    fitTo: { mode: 'width', value: width },
  })
  const image = drawing.render()
  // A copy: the image's own bytes are the program's memory.
  const png = new Uint8Array(image.asPng())
  image.free()
  drawing.free()
  return png
}
