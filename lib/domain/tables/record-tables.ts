import { coded, optional, required, type Table } from './column'
import { locatorColumn, noteColumn, observationFileColumns, observationFileKey, sourceColumn } from './observation-columns'
import { answerColumn, groupColumn, percentColumn, questionColumn, waveColumn } from './survey-columns'
import { answers, groups, margins, questions, waves } from './survey-tables'

const englishName = required('text', {
  name: 'name_en',
  title: { en: 'Name (English)', uk: 'Назва (англійською)' },
  description: 'English name.',
})
const ukrainianName = optional('text', {
  name: 'name_uk',
  title: { en: 'Name (Ukrainian)', uk: 'Назва (українською)' },
  description: 'Ukrainian name.',
  empty: { en: 'no Ukrainian name recorded', uk: 'українську назву не записано' },
})

const publishers = {
  name: 'publishers',
  title: { en: 'Publishers', uk: 'Видавці' },
  description: 'Organisations that issued a document or produce a figure.',
  key: ['publisher_id'],
  columns: [
    required('id', {
      name: 'publisher_id',
      title: { en: 'Publisher', uk: 'Видавець' },
      description: 'Identifier of the organisation.',
      hxl: '#org+id',
    }),
    required('text', { name: 'name', title: { en: 'Name', uk: 'Назва' }, description: 'Full name.', hxl: '#org+name' }),
    required('text', {
      name: 'short_name',
      title: { en: 'Short name', uk: 'Коротка назва' },
      description: 'The name used beside figures.',
      hxl: '#org+name+short',
    }),
    coded('publisher-kind', {
      name: 'kind',
      title: { en: 'Kind', uk: 'Вид' },
      description: 'What kind of organisation it is.',
      hxl: '#org+type',
    }),
  ],
} as const satisfies Table

const sources = {
  name: 'sources',
  title: { en: 'Sources', uk: 'Джерела' },
  description: 'Documents in which the figures were read.',
  key: ['source_id'],
  columns: [
    required('id', {
      name: 'source_id',
      title: { en: 'Source', uk: 'Джерело' },
      description: 'Identifier of the document.',
      hxl: '#meta+source+id',
    }),
    required('id', {
      name: 'publisher_id',
      title: { en: 'Publisher', uk: 'Видавець' },
      description: 'Who issued the document.',
      hxl: '#org+id',
      references: 'publishers',
    }),
    required('text', {
      name: 'title',
      title: { en: 'Title', uk: 'Назва' },
      description:
        'In the language and script of the document. Where the copy read shows no title, a description or a translation stands here, in parentheses, in lower case or with a remark.',
      hxl: '#meta+source+name',
    }),
    optional('url', {
      name: 'url',
      title: { en: 'Address', uk: 'Адреса' },
      description: 'Where the document stood when it was read.',
      empty: { en: 'no address known', uk: 'адреса невідома' },
      hxl: '#meta+url',
    }),
    optional('date', {
      name: 'published_on',
      title: { en: 'Published on', uk: 'Опубліковано' },
      description: 'Day or month of issue.',
      empty: { en: 'no date in the copy read', uk: 'у прочитаній копії дати немає' },
      hxl: '#date+reported',
    }),
    optional('id', {
      name: 'language',
      title: { en: 'Language', uk: 'Мова' },
      description: 'ISO 639-1 code of the language it was read in.',
      empty: { en: 'language not recorded', uk: 'мову не записано' },
    }),
    coded('source-kind', {
      name: 'kind',
      title: { en: 'Kind', uk: 'Вид' },
      description: 'primary: issued by the body that produced the figure; secondary: press or a repost.',
    }),
    noteColumn,
  ],
} as const satisfies Table

const places = {
  name: 'places',
  title: { en: 'Places', uk: 'Території' },
  description: 'Countries, regions and groups of regions.',
  key: ['place'],
  columns: [
    required('id', {
      name: 'place',
      title: { en: 'Place', uk: 'Територія' },
      description: 'ISO 3166-1 or 3166-2 code, or an identifier of a group of regions.',
      hxl: '#loc+code',
    }),
    coded('place-kind', {
      name: 'kind',
      title: { en: 'Kind', uk: 'Вид' },
      description: 'What kind of place it is.',
      hxl: '#loc+type',
    }),
    optional('id', {
      name: 'parent',
      title: { en: 'Part of', uk: 'Є частиною' },
      description: 'The place it belongs to.',
      empty: { en: 'part of no other place of the record', uk: 'не є частиною іншої території з набору' },
      references: 'places',
    }),
    { ...englishName, hxl: '#loc+name+i_en' },
    { ...ukrainianName, hxl: '#loc+name+i_uk' },
  ],
} as const satisfies Table

const indicators = {
  name: 'indicators',
  title: { en: 'Indicators', uk: 'Показники' },
  description: 'What is measured, by whom, and what it means.',
  key: ['indicator'],
  columns: [
    required('id', {
      name: 'indicator',
      title: { en: 'Indicator', uk: 'Показник' },
      description: 'Identifier of the indicator.',
      hxl: '#indicator+code',
    }),
    { ...englishName, hxl: '#indicator+name+i_en' },
    { ...ukrainianName, hxl: '#indicator+name+i_uk' },
    required('id', {
      name: 'unit',
      title: { en: 'Unit', uk: 'Одиниця' },
      description: 'What one unit of the value is.',
    }),
    coded('indicator-kind', {
      name: 'kind',
      title: { en: 'Kind', uk: 'Вид' },
      description: 'flow: happened during a period; stock: stood so on a day.',
    }),
    required('id', {
      name: 'producer',
      title: { en: 'Producer', uk: 'Виробник даних' },
      description: 'Who makes the figure.',
      references: 'publishers',
    }),
    coded('yes-no', {
      name: 'verified',
      title: { en: 'Verified', uk: 'Перевірено' },
      description: 'Does the producer verify case by case?',
    }),
    required('text', {
      name: 'definition_en',
      title: { en: 'Definition', uk: 'Визначення' },
      description: 'What is counted, and what the number does not say.',
      hxl: '#description',
    }),
  ],
} as const satisfies Table

const casualties: Table = {
  name: 'casualties',
  title: { en: 'Casualty figures as read', uk: 'Дані про загиблих і поранених, як їх прочитано' },
  description: 'One row is one casualty figure read in one document.',
  key: observationFileKey,
  columns: observationFileColumns,
}

const context: Table = {
  name: 'context',
  title: { en: 'Context figures as read', uk: 'Контекстні дані, як їх прочитано' },
  description: 'One row is one context figure read in one document.',
  key: observationFileKey,
  columns: observationFileColumns,
}

const answerShares: Table = {
  name: 'answer-shares',
  title: { en: 'Survey shares as read', uk: 'Частки відповідей, як їх прочитано' },
  description: 'One row is one percentage read in one document.',
  key: ['wave_id', 'question_id', 'answer_id', 'group', 'percent', 'source_id'],
  rowReferences: ['answers'],
  columns: [waveColumn, questionColumn, answerColumn, groupColumn, percentColumn, sourceColumn, locatorColumn, noteColumn],
}

/** Tables whose rows are described once and served as they stand in the record's files, in order of reference. */
export const referenceTables = [
  publishers,
  sources,
  places,
  indicators,
  questions,
  answers,
  waves,
  margins,
  groups,
] as const satisfies readonly Table[]
export type ReferenceTableName = (typeof referenceTables)[number]['name']

/** Every file of the record, in an order in which each refers only to earlier ones or to itself. */
export const recordTables: readonly Table[] = [...referenceTables, casualties, context, answerShares]
