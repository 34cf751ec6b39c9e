import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { FigureCell } from '@/lib/domain/casualties-view'
import type { Qualifier } from '@/lib/domain/codes'
import { translator } from '@/lib/format/catalogue'
import { CountSentence } from './count-sentence'

function cell(value: number, qualifier: Qualifier): FigureCell {
  return { value, qualifier, figureId: `tea-${value}`, isVerified: true, unit: 'persons' } as FigureCell
}

function text(sentence: React.ReactNode): string {
  return renderToStaticMarkup(sentence)
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
}

function english(killed: FigureCell, injured: FigureCell): string {
  return text(<CountSentence {...{ killed, injured }} place="Teapot" when="in 2001" t={translator('en')} locale="en" />)
}

function inUkrainian(killed: FigureCell, injured: FigureCell): string {
  return text(<CountSentence {...{ killed, injured }} place="Україна" when="у травні 2001 року" t={translator('uk')} locale="uk" />)
}

test('says both numbers with their qualifier', () => {
  expect(english(cell(1204, 'at-least'), cell(5, 'at-least'))).toBe('At least 1,204 civilians were killed and 5 injured in Teapot in 2001.')
  expect(english(cell(2, 'exact'), cell(1, 'exact'))).toBe('2 verified civilian deaths and 1 verified civilian injury in Teapot in 2001.')
  expect(english(cell(2, 'at-least'), cell(1, 'derived'))).toBe('Civilians killed in Teapot in 2001: at least 2; injured: 1 (computed).')
})

test('says one of someone', () => {
  expect(english(cell(1, 'at-least'), cell(3, 'at-least'))).toBe('At least 1 civilian was killed and 3 injured in Teapot in 2001.')
})

test('begins with the period in Ukrainian, its words in the case of their number', () => {
  expect(inUkrainian(cell(26, 'at-least'), cell(9521, 'at-least'))).toBe(
    'У травні 2001 року в Україні загинули щонайменше 26 цивільних осіб, щонайменше 9 521 дістала поранення.',
  )
  expect(inUkrainian(cell(21, 'at-least'), cell(54, 'at-least'))).toBe(
    'У травні 2001 року в Україні загинула щонайменше 21 цивільна особа, щонайменше 54 дістали поранення.',
  )
  expect(inUkrainian(cell(2, 'exact'), cell(11, 'exact'))).toBe(
    'У травні 2001 року в Україні верифіковано 2 випадки загибелі та верифіковано 11 випадків поранення цивільних осіб.',
  )
  expect(inUkrainian(cell(2, 'at-least'), cell(1, 'derived'))).toBe(
    'У травні 2001 року в Україні серед цивільних осіб загиблих – щонайменше 2; поранених – 1 (обчислено).',
  )
})
