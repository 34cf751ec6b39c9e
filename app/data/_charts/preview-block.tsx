import { translator } from '@/lib/format/catalogue'
import { type Block, space, stack, textBlock } from './block'
import type { Picture, PictureSection } from './picture'
import { sectionBlock } from './picture-block'
import { keysBlock, pictureKeys } from './picture-keys'
import type { PictureWords } from './picture-words'
import { columnGap, type Sheet, wholeSheet } from './sheet'
import { textStyles } from './text-styles'

const { title: titleStyle, subtitle: subtitleStyle, small, section: sectionStyle } = textStyles
const gap = 10
const leastPlot = 60

/** What a link to the page shows of it: the title, the first one or two panels, and of which day they are. Of fixed size. */
export function previewBlock(picture: Picture, words: PictureWords, { inner, height }: { inner: number; height: number }): Block {
  const head = stack([
    textBlock(picture.title, { ...titleStyle, width: inner, most: 2 }),
    textBlock(picture.subtitle, { ...subtitleStyle, width: inner, ink: 'muted', most: 2 }),
  ])
  const standing = textBlock(words.standing, { ...small, width: inner, ink: 'muted', most: 2 })
  const [sources] = words.foot
  const isSourced = picture.producers.length > 0 && sources
  const foot = isSourced ? stack([textBlock(sources, { ...small, width: inner, ink: 'muted', most: 1 }), standing]) : standing
  const body = bodyBlock(picture, words, { inner, height: height - head.height - foot.height - 2 * gap })
  return stack([head, body, foot], gap)
}

function bodyBlock(picture: Picture, { nothing }: PictureWords, { inner, height }: { inner: number; height: number }): Block {
  const shown = shortened(picture.sections)
  if (!shown) return fill(textBlock(nothing, { ...sectionStyle, width: inner }), height)
  const sheet = previewSheet({ ...picture, sections: [shown] }, shown, inner)
  if (shown.kind === 'answers') {
    const blocks = shown.entries.map((_, count) => sectionBlock({ ...shown, entries: shown.entries.slice(0, count + 1) }, picture, sheet))
    return fill(blocks.findLast((block) => block.height <= height) ?? space(0), height)
  }
  const keys = keysBlock(pictureKeys({ drawings: shown.drawings, days: picture.days }, translator(picture.locale)), inner)
  const panels = (plotHeight: number) => stack([keys, sectionBlock(shown, picture, { ...sheet, plotHeight })], gap)
  return fill(panels(Math.max(leastPlot, Math.floor(height - panels(0).height))), height)
}

/** Its first panels. */
function shortened([first]: readonly PictureSection[]): PictureSection | undefined {
  return first?.kind === 'panels' ? { ...first, drawings: first.drawings.slice(0, 2) } : first
}

function previewSheet(picture: Picture, section: PictureSection, inner: number): Sheet {
  const columns = section.kind === 'panels' && section.drawings.length > 1 ? 2 : 1
  return { ...wholeSheet(picture, inner), columns, panelWidth: (inner - columnGap * (columns - 1)) / columns }
}

/** At least as high as the room that it has. */
function fill(block: Block, height: number): Block {
  return { ...block, height: Math.max(block.height, height) }
}
