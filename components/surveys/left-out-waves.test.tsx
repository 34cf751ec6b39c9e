import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ViewNotices } from '@/components/filters/view-notices'
import type { Wave } from '@/lib/domain/answer-share'
import type { LeftOutWave } from '@/lib/domain/survey-choice'
import type { SurveyView } from '@/lib/domain/survey-view'
import { translator } from '@/lib/format/catalogue'
import { leftOutWaves } from './left-out-waves'

const t = translator('en')
const march = { publisher: 'Tea Board', status: 'final', fieldworkStart: '2001-03-10', fieldworkEnd: '2001-03-20' } as Wave
const april = { ...march, status: 'interim', fieldworkStart: '2001-04-01', fieldworkEnd: '2001-04-09' } as Wave
const shown = { rows: [], answers: [], newest: { wave: april } } as unknown as SurveyView

test('says which wave is shown in place of the one that the address names', () => {
  expect(notices([{ wave: march, hasShares: false }])).toBe(
    '<p class="notice" role="status">The wave that the address names (Tea Board, 10–20 March 2001) has no share of this question ' +
      'for this choice. Shown is another wave: Tea Board, 1–9 April 2001 (interim).</p>',
  )
})

test('says that one of several is shown, and nothing where none is left out', () => {
  expect(notices([{ wave: march, hasShares: true }])).toContain(
    'one wave at a time, so another wave that the address names (Tea Board, 10–20',
  )
  expect(notices([])).toBe('')
  expect(notices([{ wave: march, hasShares: false }], { ...shown, newest: null })).toBe('')
})

function notices(leftOut: readonly LeftOutWave[], view = shown): string {
  return renderToStaticMarkup(<ViewNotices problem={null} remarks={leftOutWaves({ leftOut, view }, t, 'en')} t={t} />)
}
