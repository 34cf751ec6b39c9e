import type { ReactNode } from 'react'
import { type Picture, pictureWidth, previewHeight } from './picture'
import { pictureBlock } from './picture-block'
import { drawingStyles, fontStack, tokenColour } from './picture-styles'
import { pictureText } from './picture-text'
import { type PictureOrigin, pictureWords } from './picture-words'
import { previewBlock } from './preview-block'
import { type Sheet, wholeSheet } from './sheet'

/** A picture as SVG, with the fonts of its reader; in pixels. `density`: dots a pixel where it is drawn as dots. */
export type DrawnPicture = { readonly svg: string; readonly width: number; readonly height: number; readonly density: number }

const margin = 40
/** A link shows its picture small: it is drawn on a smaller sheet, with larger letters. */
const previewScale = 1.5

/** The whole picture, as high as it needs to be. */
export function drawPicture(picture: Picture, from: PictureOrigin): Promise<DrawnPicture> {
  const words = pictureWords(picture, from)
  const sheet = wholeSheet(picture, pictureWidth - 2 * margin)
  const { height, content } = pictureBlock(picture, words, sheet)
  return toSvg(picture, content, { width: pictureWidth, height: Math.ceil(height) + 2 * margin, scale: 1, density: 2, margin, sheet })
}

/** What a link to its page shows. */
export function drawPreview(picture: Picture, from: PictureOrigin): Promise<DrawnPicture> {
  const size = { width: pictureWidth, height: previewHeight, scale: previewScale, density: 1, margin: 28 }
  const inner = pictureWidth / previewScale - 2 * size.margin
  const words = pictureWords(picture, from)
  const { content } = previewBlock(picture, words, { inner, height: previewHeight / previewScale - 2 * size.margin })
  return toSvg(picture, content, { ...size, sheet: { panelWidth: (inner - 40) / 2, room: 60 } })
}

type Size = Omit<DrawnPicture, 'svg'> & {
  readonly scale: number
  readonly margin: number
  readonly sheet: Pick<Sheet, 'panelWidth' | 'room'>
}

async function toSvg(picture: Picture, content: ReactNode, { width, height, density, scale, margin, sheet }: Size): Promise<DrawnPicture> {
  // Next refuses a static import of it on the server; nothing that is drawn here holds state.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const drawing = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width / scale} ${height / scale}`}
      lang={picture.locale}
      role="img"
      aria-labelledby="picture-title picture-text"
    >
      <title id="picture-title">{picture.title}</title>
      <desc id="picture-text">{pictureText(picture)}</desc>
      <rect width="100%" height="100%" fill={tokenColour('paper')} />
      <g className="drawing" transform={`translate(${margin} ${margin})`}>
        {content}
      </g>
    </svg>,
  )
  const styles = `${pictureStyles()}${drawingStyles(sheet.panelWidth - sheet.room, drawing)}`
  return { svg: drawing.replace('</desc>', () => `</desc><style>${styles}</style>`), width, height, density }
}

function pictureStyles(): string {
  return [
    `text{font-family:${fontStack}}`,
    `.ink{fill:${tokenColour('ink')}}`,
    `.muted{fill:${tokenColour('muted')}}`,
    `.foot-line{stroke:${tokenColour('rule-firm')}}`,
  ].join('')
}
