import { answerKinds, sourceKinds, waveStatuses } from '../codes'
import { type Column, optional, required, type Table } from './column'
import {
  breakdownColumns,
  indicatorColumn,
  locatorColumn,
  noteColumn,
  periodColumns,
  placeColumn,
  qualifierColumn,
  sourceColumn,
  valueColumn,
  vintageColumns,
} from './observation-columns'
import { referenceTables } from './record-tables'

const documentColumns: readonly Column[] = [
  sourceColumn,
  required('text', { name: 'source_publisher', title: 'Publisher of the document', description: 'Short name of who issued the document.' }),
  required('code', {
    name: 'source_kind',
    title: 'Kind of document',
    description: 'primary: issued by the body that produced the figure; secondary: press or a repost.',
    codes: sourceKinds,
  }),
  required('text', { name: 'source_title', title: 'Title of the document', description: 'In its own language and script.' }),
  optional('url', { name: 'source_url', title: 'Address of the document', description: 'Where it stood when it was read.' }),
  locatorColumn,
  required('integer', { name: 'sources', title: 'Documents', description: 'How many documents state this value.' }),
  noteColumn,
]

const figureColumns: readonly Column[] = [
  required('id', { name: 'figure_id', title: 'Figure', description: 'Permanent identifier of this published value.' }),
  indicatorColumn,
  placeColumn,
  required('text', { name: 'place_name', title: 'Name of the place', description: 'In the language of the download.' }),
  ...periodColumns,
  ...breakdownColumns,
  valueColumn,
  required('id', { name: 'unit', title: 'Unit', description: 'What one unit of the value is.' }),
  qualifierColumn,
  ...vintageColumns,
  required('boolean', { name: 'is_latest', title: 'Latest', description: 'Does this value count today, or on the day asked for?' }),
  required('text', { name: 'producer', title: 'Producer', description: 'Short name of who made the figure.' }),
  ...documentColumns,
]

const casualties: Table = {
  name: 'casualties',
  title: 'Casualty figures',
  description: 'Published figures on civilians killed and injured, each with its document.',
  key: ['figure_id'],
  columns: figureColumns,
}

const context: Table = {
  name: 'context',
  title: 'Context figures',
  description: 'Published figures on displacement, attacks and damage, each with its producer and document.',
  key: ['figure_id'],
  columns: figureColumns,
}

const answerShares: Table = {
  name: 'answer-shares',
  title: 'Survey shares',
  description: 'Published percentages of answers, by wave and group, each with its document.',
  key: ['share_id'],
  columns: [
    required('id', { name: 'share_id', title: 'Share', description: 'Permanent identifier of this published percentage.' }),
    required('id', { name: 'wave_id', title: 'Wave', description: 'The survey wave.', references: 'waves' }),
    required('text', { name: 'wave_name', title: 'Name of the wave', description: 'Name of the wave.' }),
    required('code', {
      name: 'wave_status',
      title: 'Status of the wave',
      description: 'interim: a final wave of the same fieldwork replaces it.',
      codes: waveStatuses,
    }),
    required('date', {
      name: 'fieldwork_start',
      title: 'Fieldwork start',
      description: 'First day of interviews, or the month where no more is known.',
    }),
    required('date', {
      name: 'fieldwork_end',
      title: 'Fieldwork end',
      description: 'Last day of interviews, or the month where no more is known.',
    }),
    optional('integer', { name: 'sample_size', title: 'Sample size', description: 'Number of respondents of the wave.' }),
    required('id', { name: 'question_id', title: 'Question', description: 'The question asked.', references: 'questions' }),
    required('text', { name: 'question', title: 'Short title of the question', description: 'In the language of the download.' }),
    required('id', { name: 'answer_id', title: 'Answer', description: 'The answer chosen.' }),
    required('text', { name: 'answer', title: 'Label of the answer', description: 'In the language of the download.' }),
    required('code', {
      name: 'answer_kind',
      title: 'Kind of answer',
      description: 'published-sum: never stacked with its parts.',
      codes: answerKinds,
    }),
    required('id', { name: 'group', title: 'Group', description: 'The respondents it describes.', references: 'groups' }),
    required('text', { name: 'group_name', title: 'Name of the group', description: 'In the language of the download.' }),
    required('number', { name: 'percent', title: 'Per cent', description: 'Share of the group, as published.' }),
    required('date', { name: 'published_on', title: 'Published on', description: 'From when the share is known.' }),
    ...documentColumns,
  ],
}

/** The tables of the data addresses, in the order of the data page. */
export const downloadTables: readonly Table[] = [casualties, context, answerShares, ...referenceTables]
