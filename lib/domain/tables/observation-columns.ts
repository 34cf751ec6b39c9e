import { breakdownCodes, qualifiers } from '../codes'
import { type Column, optional, required } from './column'

/** Columns that casualties.csv and context.csv share between the record's files and the downloads. */
export const indicatorColumn = required('id', {
  name: 'indicator',
  title: 'Indicator',
  description: 'What is measured.',
  references: 'indicators',
})
export const placeColumn = required('id', {
  name: 'place',
  title: 'Place',
  description: 'ISO 3166 code, or a group of regions that a publisher reports.',
  references: 'places',
})

export const periodColumns: readonly Column[] = [
  required('day', { name: 'period_start', title: 'Period start', description: 'First day that the figure describes.' }),
  required('day', { name: 'period_end', title: 'Period end', description: 'Last day that the figure describes, inclusive.' }),
]

export const breakdownColumns: readonly Column[] = [
  required('code', { name: 'age', title: 'Age', description: 'Age group; "all" is not split by age.', codes: breakdownCodes.age }),
  required('code', { name: 'sex', title: 'Sex', description: 'Sex; "unknown" is not known to the publisher.', codes: breakdownCodes.sex }),
  required('code', {
    name: 'weapon',
    title: 'Weapon',
    description: 'Class of weapon or cause; "explosive-wide-area" is the class of early 2022.',
    codes: breakdownCodes.weapon,
  }),
  required('code', {
    name: 'control',
    title: 'Control',
    description:
      'Who controlled the place when it happened, not who did it. "occupied" is Donetsk and Luhansk regions only before the update of 5 March 2023.',
    codes: breakdownCodes.control,
  }),
  required('code', {
    name: 'proximity',
    title: 'Proximity to the front line',
    description: 'Near the front line or far from it, as the publisher classifies it.',
    codes: breakdownCodes.proximity,
  }),
]

export const valueColumn = required('number', {
  name: 'value',
  title: 'Value',
  description: "In the indicator's unit. Counts are minimum counts.",
})

export const qualifierColumn = required('code', {
  name: 'qualifier',
  title: 'Qualifier',
  description:
    'at-least: a minimum; exact: published as an exact count of verified cases; approx: rounded; derived: computed from published values.',
  codes: qualifiers,
})

export const vintageColumns: readonly Column[] = [
  optional('day', { name: 'as_of', title: 'As of', description: 'The day on which the data stop, where the document states one.' }),
  required('date', {
    name: 'published_on',
    title: 'Published on',
    description: 'Day or month in which the publisher released the value; the as-of day where no release day is known.',
  }),
]

export const sourceColumn = required('id', {
  name: 'source_id',
  title: 'Source',
  description: 'The document the value was read in.',
  references: 'sources',
})
export const locatorColumn = optional('text', { name: 'locator', title: 'Locator', description: 'Where in the document.' })
export const noteColumn = optional('text', { name: 'note', title: 'Note', description: 'What a reader must know about this value.' })

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
  optional('text', { name: 'as_printed', title: 'As printed', description: 'The numbers as they stand in the document.' }),
  noteColumn,
]

/** One row is one figure read in one document: these columns identify it. */
export const observationFileKey = [
  ...[indicatorColumn, placeColumn, ...periodColumns, ...breakdownColumns].map((column) => column.name),
  'value',
  'as_of',
  'published_on',
  'source_id',
]
