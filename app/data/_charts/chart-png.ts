import { Worker } from 'node:worker_threads'
import { LRUCache } from 'lru-cache'
import { family, fontFiles } from './picture-fonts'
import type { DrawnPicture } from './picture-svg'
import { createDrawer, type Png } from './png-drawer'
import { projectPath, readProjectFile } from './project-file'

const mostBytes = 32 * 1024 * 1024
/** By what they show. */
const pictures = new LRUCache<string, Png>({
  maxSize: mostBytes,
  sizeCalculation: (png, svg) => png.length + svg.length,
})

/** Of the highest pictures: they have fewer dots a pixel. */
const mostDots = 8_000_000

/** A large picture takes a second or two; on a busy machine several times that. */
const draw = createDrawer({ start: startWorker, mostWaiting: 16, patience: 60_000 })

/** The picture as PNG. Drawn once, and kept while it is asked for. Throws Busy. */
export async function toPng({ svg, width, height, density }: DrawnPicture): Promise<Png> {
  const known = pictures.get(svg)
  if (known) return known
  const scale = Math.min(density, Math.sqrt(mostDots / (width * height)))
  const png = await draw({ svg, width: Math.round(width * scale) })
  pictures.set(svg, png)
  return png
}

/** The thread that draws, with the program of 2.5 MB: started at the first PNG. */
export function startWorker(): Worker {
  return new Worker(/* turbopackIgnore: true */ projectPath('app/data/_charts/png-worker.mjs'), {
    execArgv: [],
    workerData: {
      wasm: readProjectFile('node_modules/@resvg/resvg-wasm/index_bg.wasm'),
      fontBuffers: fontFiles(),
      defaultFontFamily: family,
    },
  })
}
