import { translator } from '@/lib/format/catalogue'
import { type Block, space, stack, textBlock } from './block'
import { listDrawings, type Picture, type PictureSection } from './picture'
import { sectionBlock } from './picture-block'
import { keysBlock, pictureKeys } from './picture-keys'
import type { PictureWords } from './picture-words'
import { columnGap, type Sheet, wholeSheet } from './sheet'
import { textStyles } from './text-styles'

const { title: titleStyle, subtitle: subtitleStyle, small, section: sectionStyle } = textStyles
const gap = 10
const leastPlot = 60

/** What a link to the page shows of it: the title, the first panels, how many there are in all, and of which day. Of fixed size. */
export function previewBlock(picture: Picture, words: PictureWords, { inner, height }: { inner: number; height: number }): Block {
  const head = stack([
    textBlock(picture.title, { ...titleStyle, width: inner, most: 2 }),
    textBlock(picture.subtitle, { ...subtitleStyle, width: inner, ink: 'muted', most: 2 }),
  ])
  const standing = textBlock(words.standing, { ...small, width: inner, ink: 'muted', most: 2 })
  const room = height - head.height - small.leading - standing.height - 2 * gap
  const { block, part } = bodyBlock({ ...picture, days: [] }, words, { inner, height: room })
  const made = textBlock([part, words.made].filter((text) => text !== '').join(' '), { ...small, width: inner, ink: 'muted', most: 1 })
  return stack([head, fill(block, room), stack([made, standing])], gap)
}

/** What is drawn, and a sentence where that is a part. Of a picture whose single days are not marked: there is no room to name them. */
type Body = { readonly block: Block; readonly part: string }

function bodyBlock(picture: Picture, { nothing }: PictureWords, { inner, height }: { inner: number; height: number }): Body {
  const shown = shortened(picture)
  if (!shown) return { block: textBlock(nothing, { ...sectionStyle, width: inner }), part: '' }
  const t = translator(picture.locale)
  const sheet = previewSheet({ ...picture, sections: [shown] }, shown, inner)
  if (shown.kind === 'answers') {
    const all = picture.sections.reduce((sum, section) => sum + (section.kind === 'answers' ? section.entries.length : 0), 0)
    const blocks = shown.entries.map((_, index) => sectionBlock({ ...shown, entries: shown.entries.slice(0, index + 1) }, picture, sheet))
    const fitting = blocks.filter((block) => block.height <= height)
    const part = fitting.length < all ? t('pictures.someAnswers', { shown: fitting.length, all }) : ''
    return { block: fitting.at(-1) ?? space(0), part }
  }
  const all = listDrawings(picture.sections).length
  const keys = keysBlock(pictureKeys({ drawings: shown.drawings, days: [] }, t), inner)
  const panels = (plotHeight: number) => stack([keys, sectionBlock(shown, picture, { ...sheet, plotHeight })], gap)
  const part = shown.drawings.length < all ? t('pictures.somePanels', { shown: shown.drawings.length, all }) : ''
  return { block: panels(Math.max(leastPlot, Math.floor(height - panels(0).height))), part }
}

/** Its first panel, and the first of the other kind, of opinion beside casualties; else the next. */
function shortened({ sections }: Picture): PictureSection | undefined {
  const [section] = sections
  if (section?.kind !== 'panels') return section
  const [first, ...others] = section.drawings
  const second = others.find(({ kind }) => kind !== first?.kind) ?? others[0]
  return { ...section, drawings: [first, second].filter((drawing) => drawing !== undefined) }
}

function previewSheet(picture: Picture, section: PictureSection, inner: number): Sheet {
  const columns = section.kind === 'panels' && section.drawings.length > 1 ? 2 : 1
  return { ...wholeSheet(picture, inner), columns, panelWidth: (inner - columnGap * (columns - 1)) / columns }
}

/** At least as high as the room that it has. */
function fill(block: Block, height: number): Block {
  return { ...block, height: Math.max(block.height, height) }
}
