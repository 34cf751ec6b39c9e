import { type Column, required, type Table } from './column'
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
import { type ReferenceTableName, referenceTables } from './record-tables'
import { answerColumn, fieldworkColumns, groupColumn, percentColumn, questionColumn, waveColumn } from './survey-columns'

const documentColumns: readonly Column[] = [
  sourceColumn,
  required('text', {
    name: 'source_publisher',
    title: { en: 'Publisher of the document', uk: 'Видавець документа' },
    description: 'Short name of who issued the document.',
    hxl: '#meta+source',
  }),
  described('sources', 'kind', { name: 'source_kind', title: { en: 'Kind of document', uk: 'Вид документа' } }),
  described('sources', 'title', { name: 'source_title', title: { en: 'Title of the document', uk: 'Назва документа' } }),
  described('sources', 'url', { name: 'source_url', title: { en: 'Address of the document', uk: 'Адреса документа' } }),
  locatorColumn,
  required('integer', {
    name: 'sources',
    title: { en: 'Documents', uk: 'Документів' },
    description: 'How many documents state this value.',
  }),
  noteColumn,
]

const figureColumns: readonly Column[] = [
  required('id', {
    name: 'figure_id',
    title: { en: 'Figure', uk: 'Ідентифікатор значення' },
    description: 'Permanent identifier of this published value.',
    hxl: '#meta+id',
  }),
  indicatorColumn,
  placeColumn,
  required('text', {
    name: 'place_name',
    title: { en: 'Name of the place', uk: 'Назва території' },
    description: 'In English; with lang=uk in Ukrainian, where the record has it.',
    hxl: '#loc+name',
  }),
  ...periodColumns,
  ...breakdownColumns,
  valueColumn,
  described('indicators', 'unit', { hxl: '#x_unit' }),
  qualifierColumn,
  ...vintageColumns,
  required('boolean', {
    name: 'is_latest',
    title: { en: 'Latest', uk: 'Найновіше' },
    description: 'Does this value count today, or on the day asked for?',
    hxl: '#x_latest',
  }),
  required('text', {
    name: 'producer',
    title: { en: 'Producer', uk: 'Виробник даних' },
    description: 'Short name of who made the figure.',
    hxl: '#org+name+producer',
  }),
  ...documentColumns,
]

const casualties: Table = {
  name: 'casualties',
  title: { en: 'Casualty figures', uk: 'Дані про загиблих і поранених' },
  description:
    'Published figures on civilians killed and injured, each with its document. Values of overlapping periods, places and splits stand side by side.',
  key: ['figure_id'],
  columns: figureColumns,
}

const context: Table = {
  name: 'context',
  title: { en: 'Context figures', uk: 'Контекстні дані' },
  description:
    'Published figures on what surrounds the counts (displacement, attacks and their victims, detentions, weapons launched), each with its producer and document. Many are estimates or claims: the indicator says which are verified.',
  key: ['figure_id'],
  columns: figureColumns,
}

const answerShares: Table = {
  name: 'answer-shares',
  title: { en: 'Survey shares', uk: 'Частки відповідей' },
  description: 'Published percentages of answers, by wave and group, each with its document.',
  key: ['share_id'],
  rowReferences: ['answers'],
  columns: [
    required('id', {
      name: 'share_id',
      title: { en: 'Share', uk: 'Ідентифікатор частки' },
      description: 'Permanent identifier of this published percentage.',
      hxl: '#meta+id',
    }),
    waveColumn,
    required('text', { name: 'wave_name', title: { en: 'Name of the wave', uk: 'Назва хвилі' }, description: 'Name of the wave.' }),
    described('waves', 'status', {
      name: 'wave_status',
      title: { en: 'Status of the wave', uk: 'Стан хвилі' },
      hxl: '#x_wave_status',
    }),
    ...fieldworkColumns,
    questionColumn,
    required('text', {
      name: 'question',
      title: { en: 'Short title of the question', uk: 'Коротка назва запитання' },
      description: 'In English.',
      hxl: '#indicator+name',
    }),
    answerColumn,
    required('text', {
      name: 'answer',
      title: { en: 'Label of the answer', uk: 'Текст відповіді' },
      description: 'In English.',
      hxl: '#x_answer+name',
    }),
    described('answers', 'kind', { name: 'answer_kind', title: { en: 'Kind of answer', uk: 'Вид відповіді' } }),
    groupColumn,
    required('text', {
      name: 'group_name',
      title: { en: 'Name of the group', uk: 'Назва групи' },
      description: 'In English.',
      hxl: '#x_group+name',
    }),
    percentColumn,
    required('date', {
      name: 'published_on',
      title: { en: 'Known from', uk: 'Відомо з' },
      description:
        'When the wave was published; else the date of the earliest document that states the share; else the last day of fieldwork.',
      hxl: '#date+known',
    }),
    ...documentColumns,
  ],
}

/** The tables of the data addresses, in the order of the data page. */
export const downloadTables: readonly Table[] = [casualties, context, answerShares, ...referenceTables]

/** A column of a table of reference that stands in another table too, under a name and title of its own there. */
function described(table: ReferenceTableName, name: string, own: Partial<Pick<Column, 'name' | 'title' | 'hxl'>>): Column {
  const column = referenceTables.flatMap((one) => (one.name === table ? one.columns : [])).find((one) => one.name === name)
  if (!column) throw new Error(`There is no column "${name}" in the table "${table}"`)
  return { ...column, ...own }
}
