import { breakdownNames } from '../codes'
import { type Column, coded, optional, required } from './column'

/** Columns that casualties.csv and context.csv share between the record's files and the downloads. */
export const indicatorColumn = required('id', {
  name: 'indicator',
  title: { en: 'Indicator', uk: 'Показник' },
  description: 'What is measured.',
  hxl: '#indicator+code',
  references: 'indicators',
})
export const placeColumn = required('id', {
  name: 'place',
  title: { en: 'Place', uk: 'Територія' },
  description: 'ISO 3166 code, or a group of regions that a publisher reports.',
  // Countries, regions and groups of them stand in one column, so neither #country nor #adm1 fits.
  hxl: '#loc+code',
  references: 'places',
})

export const periodColumns: readonly Column[] = [
  required('day', {
    name: 'period_start',
    title: { en: 'Period start', uk: 'Початок періоду' },
    description: 'First day that the figure describes. Months, years, running totals and single days overlap: never add them up.',
    hxl: '#date+start',
  }),
  required('day', {
    name: 'period_end',
    title: { en: 'Period end', uk: 'Кінець періоду' },
    description: 'Last day that the figure describes, inclusive.',
    hxl: '#date+end',
  }),
]

export const breakdownColumns: readonly Column[] = [
  coded('age', {
    name: 'age',
    title: { en: 'Age', uk: 'Вік' },
    description: 'Age group; "all" is not split by age, "60plus" lies within "adult".',
    hxl: '#x_age',
  }),
  coded('sex', {
    name: 'sex',
    title: { en: 'Sex', uk: 'Стать' },
    description: 'Sex; "unknown" is not known to the publisher.',
    hxl: '#x_sex',
  }),
  coded('weapon', {
    name: 'weapon',
    title: { en: 'Weapon', uk: 'Вид зброї або причина' },
    description: 'Class of weapon or cause; "explosive-wide-area" is the class of early 2022.',
    hxl: '#cause+type',
  }),
  coded('control', {
    name: 'control',
    title: { en: 'Control', uk: 'Контроль над територією' },
    description:
      'Who controlled the place when it happened, not who did it. "occupied" is Donetsk and Luhansk regions only before the update of 5 March 2023.',
    hxl: '#x_control',
  }),
  coded('proximity', {
    name: 'proximity',
    title: { en: 'Proximity to the front line', uk: 'Близькість до лінії фронту' },
    description: 'Near the front line or far from it, as the publisher classifies it.',
    hxl: '#x_proximity',
  }),
]

export const valueColumn = required('number', {
  name: 'value',
  title: { en: 'Value', uk: 'Значення' },
  description: "In the indicator's unit, never without its qualifier. Verified counts of casualties are minimum counts.",
  hxl: '#indicator+num',
})

export const qualifierColumn = coded('qualifier', {
  name: 'qualifier',
  title: { en: 'Qualifier', uk: 'Характер значення' },
  description:
    'at-least: a minimum; exact: published as an exact number, which counts verified cases only where the indicator is verified; approx: rounded; derived: computed from published values.',
  hxl: '#x_qualifier',
})

export const vintageColumns: readonly Column[] = [
  optional('day', {
    name: 'as_of',
    title: { en: 'As of', uk: 'Станом на' },
    description: 'The day on which the data stop, where the document states one.',
    empty: { en: 'no such day in the copy read', uk: 'у прочитаній копії такого дня немає' },
    hxl: '#date+data',
  }),
  required('date', {
    name: 'published_on',
    title: { en: 'Published on', uk: 'Опубліковано' },
    description: 'Day or month in which the publisher released the value; the as-of day where no release day is known.',
    hxl: '#date+reported',
  }),
]

export const sourceColumn = required('id', {
  name: 'source_id',
  title: { en: 'Source', uk: 'Джерело' },
  description: 'The document the value was read in.',
  hxl: '#meta+source+id',
  references: 'sources',
})
export const locatorColumn = optional('text', {
  name: 'locator',
  title: { en: 'Locator', uk: 'Місце в документі' },
  description: 'Where in the document.',
  empty: { en: 'no place in the document recorded', uk: 'місце в документі не записано' },
})
export const noteColumn = optional('text', {
  name: 'note',
  title: { en: 'Note', uk: 'Примітка' },
  description: 'What a reader must know about this row.',
  empty: { en: 'no note', uk: 'без примітки' },
})

/** The columns of casualties.csv and context.csv in the record's own files. */
export const observationFileColumns: readonly Column[] = [
  indicatorColumn,
  placeColumn,
  ...periodColumns,
  ...breakdownColumns,
  valueColumn,
  qualifierColumn,
  ...vintageColumns,
  sourceColumn,
  locatorColumn,
  optional('text', {
    name: 'as_printed',
    title: { en: 'As printed', uk: 'Як надруковано' },
    description: 'The numbers as they stand in the document.',
    empty: { en: 'not copied from the document', uk: 'з документа не переписано' },
  }),
  noteColumn,
]

/** One row is one figure read in one document: these columns identify it. */
export const observationFileKey = [
  'indicator',
  'place',
  'period_start',
  'period_end',
  ...breakdownNames,
  'value',
  'as_of',
  'published_on',
  'source_id',
]
