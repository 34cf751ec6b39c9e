import { drawingText } from '@/components/charts/chart-text'
import { translator } from '@/lib/format/catalogue'
import type { Picture, PictureSection } from './picture'
import { nothingText } from './picture-words'

/** The picture in words, built from its data by the builder of the pages' text alternatives. */
export function pictureText(picture: Picture): string {
  const { subtitle, sections, locale } = picture
  const parts = sections.flatMap((section) => sectionText(section, locale))
  return [`${subtitle.replace(/\.\s*$/, '')}.`, ...(parts.length > 0 ? parts : [nothingText(picture)])].join(' ')
}

function sectionText(section: PictureSection, locale: Picture['locale']): string[] {
  const t = translator(locale)
  if (section.kind === 'answers') {
    const answers = section.entries.map(({ label, text }) => t('pictures.answer', { answer: label, text }))
    return [t('pictures.heading', { title: section.title }), ...answers]
  }
  const panels = section.drawings.map((drawing) => drawingText(drawing, t, locale))
  return section.title === null ? panels : [t('pictures.heading', { title: section.title }), ...panels]
}
