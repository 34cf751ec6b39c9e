import { translator } from '@/lib/format/catalogue'
import { answersBlock } from './answers-block'
import { type Block, beside, stack, textBlock } from './block'
import { panelBlock } from './panel-block'
import { listDrawings, type Picture, type PictureSection } from './picture'
import { keysBlock, pictureKeys } from './picture-keys'
import type { PictureWords } from './picture-words'
import { columnGap, type Sheet } from './sheet'
import { textStyles } from './text-styles'

/** All of a picture from its title to its foot. */
export function pictureBlock(picture: Picture, words: PictureWords, sheet: Sheet): Block {
  const { title, subtitle, sections, days, notes, locale } = picture
  const { inner } = sheet
  const keys = pictureKeys({ drawings: listDrawings(sections), days }, translator(locale))
  return stack(
    [
      stack([
        textBlock(title, { ...textStyles.title, width: inner }),
        textBlock(subtitle, { ...textStyles.subtitle, width: inner, ink: 'muted' }),
      ]),
      keysBlock(keys, inner),
      ...(sections.length === 0 ? [textBlock(words.nothing, { ...textStyles.section, width: inner })] : []),
      ...sections.map((section) => sectionBlock(section, picture, sheet)),
      stack(notes.map((note) => textBlock(note, { ...textStyles.small, width: inner }))),
      footBlock(words.foot, inner),
    ],
    18,
  )
}

/** Panels or answers below their heading. */
export function sectionBlock(section: PictureSection, { days, locale }: Pick<Picture, 'days' | 'locale'>, sheet: Sheet): Block {
  const { inner, columns, panelWidth } = sheet
  const heading = section.title === null ? [] : [textBlock(section.title, { ...textStyles.section, width: inner })]
  if (section.kind === 'answers') return stack([...heading, answersBlock(section, inner)], 6)
  const rows = Array.from({ length: Math.ceil(section.drawings.length / columns) }, (_, row) =>
    section.drawings.slice(row * columns, (row + 1) * columns),
  )
  const blocks = rows.map((row) =>
    beside(
      row.map((drawing, index) => ({
        left: index * (panelWidth + columnGap),
        block: panelBlock(drawing, { ...sheet, days, locale }),
      })),
    ),
  )
  return stack([...heading, ...blocks], 14)
}

function footBlock(lines: readonly string[], width: number): Block {
  return stack([
    { height: 12, content: <line className="foot-line" x2={width} y1="0.5" y2="0.5" /> },
    ...lines.map((line) => textBlock(line, { ...textStyles.small, width, ink: 'muted' })),
  ])
}
