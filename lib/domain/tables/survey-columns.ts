import { type Column, optional, required } from './column'

/** Columns that the tables of surveys share. */
export const waveColumn = required('id', {
  name: 'wave_id',
  title: { en: 'Wave', uk: 'Хвиля' },
  description: 'The survey wave.',
  hxl: '#meta+id+wave',
  references: 'waves',
})
export const questionColumn = required('id', {
  name: 'question_id',
  title: { en: 'Question', uk: 'Запитання' },
  description: 'The question asked.',
  hxl: '#indicator+code',
  references: 'questions',
})
export const answerColumn = required('id', {
  name: 'answer_id',
  title: { en: 'Answer', uk: 'Відповідь' },
  description: 'The answer chosen.',
  hxl: '#x_answer+code',
})
export const groupColumn = required('id', {
  name: 'group',
  title: { en: 'Group', uk: 'Група' },
  description: 'The respondents it describes.',
  hxl: '#meta+id+group',
  references: 'groups',
})
export const percentColumn = required('number', {
  name: 'percent',
  title: { en: 'Per cent', uk: 'Частка, %' },
  description: 'Share of the group, as published.',
  unit: 'percent',
  hxl: '#indicator+num',
})

export const fieldworkColumns: readonly Column[] = [
  required('date', {
    name: 'fieldwork_start',
    title: { en: 'Fieldwork start', uk: 'Початок польового етапу' },
    description: 'First day of interviews, or the month where no more is known.',
    hxl: '#date+start',
  }),
  required('date', {
    name: 'fieldwork_end',
    title: { en: 'Fieldwork end', uk: 'Кінець польового етапу' },
    description: 'Last day of interviews, or the month where no more is known.',
    hxl: '#date+end',
  }),
  optional('integer', {
    name: 'sample_size',
    title: { en: 'Sample size', uk: 'Обсяг вибірки' },
    description: 'Number of respondents of the wave.',
    unit: 'persons',
  }),
]
