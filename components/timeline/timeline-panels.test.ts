import { expect, test } from 'vitest'
import type { AnswerOption, AnswerShare, Question, Wave } from '@/lib/domain/answer-share'
import { type TimelineView, toAnswerColumn } from '@/lib/domain/timeline-view'
import { translator } from '@/lib/format/catalogue'
import { toTimelinePanels } from './timeline-panels'

const source = {
  id: 'report',
  publisherId: 'kettle',
  publisher: 'Kettle Institute',
  title: 'Report',
  url: null,
  publishedOn: '2001-06-01',
  language: null,
  kind: 'primary',
  note: null,
} as const
const wave: Wave = {
  id: 'may',
  publisher: 'Kettle Institute',
  name: 'Wave',
  fieldworkStart: '2001-05-02',
  fieldworkEnd: '2001-05-09',
  sampleSize: 1001,
  mode: null,
  population: null,
  coverageNote: null,
  marginNote: null,
  publishedOn: null,
  status: 'final',
  supersededBy: null,
  source,
}
// An answer that has a Ukrainian name of its own.
const answer: AnswerOption = { question: 'endure', id: 'hard', position: 1, label: 'Hard to say', kind: 'hard-to-say', sumOf: [] }
const question: Question = {
  id: 'endure',
  shortTitle: 'Ready to endure the war',
  wording: 'Q?',
  isDistribution: true,
  note: null,
  answers: [answer],
}
const share: AnswerShare = {
  shareId: 'may hard',
  wave,
  question,
  answer,
  group: { id: 'all', kind: 'all', name: 'All respondents' },
  percent: 14,
  publishedOn: '2001-06-01',
  citations: [{ source, locator: null, note: null }],
}
const view: TimelineView = {
  months: ['2001-05', '2001-06'],
  casualties: { months: [], sources: {} },
  answers: [toAnswerColumn(question, answer, { shares: [share], margins: [], months: ['2001-05', '2001-06'] })],
  indicators: [],
  events: [],
}

test.each([
  ['en', 'Ready to endure the war: Hard to say, per cent of all respondents (Kettle Institute)'],
  ['uk', 'Готовність терпіти війну: Важко сказати, відсотки всіх респондентів (Kettle Institute)'],
] as const)('a panel of an answer says its question, unit and producer (%s)', (locale, title) => {
  const panels = toTimelinePanels(view, {
    populations: [],
    recentFrom: null,
    countsProducer: 'Kettle Office',
    t: translator(locale),
    locale,
  })
  expect(panels.filter(({ columnId }) => columnId === 'endure.hard').map(({ drawing }) => drawing.panel.title)).toEqual([title])
})
