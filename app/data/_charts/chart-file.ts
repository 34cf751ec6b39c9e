import { findLastDay } from '@/lib/queries/publication-days'
import { getRecord } from '@/lib/queries/record'
import { originHeader, readSiteOrigin } from '@/lib/query/site-origin'
import type { DataFile } from '../_answers/file-response'
import { readChart } from './chart-address'
import { chartFileName } from './chart-file-name'
import { toPng } from './chart-png'
import { fontFaces } from './picture-fonts'
import { type DrawnPicture, drawPicture, drawPreview } from './picture-svg'

/** The formats of charts and their content types. */
export const chartTypes = { svg: 'image/svg+xml', png: 'image/png' } as const

const chartFile = /^charts\/([^/]+)\.(svg|png)$/

/** `/data/charts/{chart}.svg` and `.png`; null where the address is of another kind. Throws NotFound and BadRequest. */
export async function findChartFile(file: string, search: string, headers: Headers): Promise<DataFile | null> {
  const [, name = '', ending] = chartFile.exec(file) ?? []
  if (name === '') return null
  const format = ending === 'png' ? 'png' : 'svg'
  const origin = readSiteOrigin(headers)
  const drawn = await drawChart(name, search, origin)
  return {
    // The picture itself: it also changes with the program.
    identity: ['charts', format, drawn.svg],
    contentType: chartTypes[format],
    vary: originHeader,
    findName: (recordVersion) => chartFileName({ chart: name, search, recordVersion }, format),
    write: () => (format === 'png' ? toPng(drawn) : withFonts(drawn)),
  }
}

async function drawChart(name: string, search: string, origin: string): Promise<DrawnPicture> {
  const { picture, size } = await readChart(name, search)
  const [{ recordVersion }, newest] = await Promise.all([getRecord(), findLastDay(null)])
  const from = { recordVersion, newest, origin }
  return size === 'preview' ? drawPreview(picture, from) : drawPicture(picture, from)
}

/** For programs that show it: they may lack the fonts. */
function withFonts({ svg }: DrawnPicture): string {
  return svg.replace('<style>', `<style>${fontFaces(svg)}`)
}
