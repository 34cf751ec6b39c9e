import { answerKinds, sourceKinds, waveStatuses } from '../codes'
import { optional, required, type Table } from './column'
import { locatorColumn, noteColumn, observationFileColumns, observationFileKey, sourceColumn } from './observation-columns'

const publishers = {
  name: 'publishers',
  title: 'Publishers',
  description: 'Organisations that issued a document or produce a figure.',
  key: ['publisher_id'],
  columns: [
    required('id', { name: 'publisher_id', title: 'Publisher', description: 'Identifier of the organisation.' }),
    required('text', { name: 'name', title: 'Name', description: 'Full name.' }),
    required('text', { name: 'short_name', title: 'Short name', description: 'The name used beside figures.' }),
    required('code', {
      name: 'kind',
      title: 'Kind',
      description: 'What kind of organisation it is.',
      codes: ['un-body', 'press', 'government', 'civil-society', 'research-institute', 'research'],
    }),
  ],
} as const satisfies Table

const sources = {
  name: 'sources',
  title: 'Sources',
  description: 'Documents in which the figures were read.',
  key: ['source_id'],
  columns: [
    required('id', { name: 'source_id', title: 'Source', description: 'Identifier of the document.' }),
    required('id', { name: 'publisher_id', title: 'Publisher', description: 'Who issued the document.', references: 'publishers' }),
    required('text', { name: 'title', title: 'Title', description: "In the document's own language and script." }),
    optional('url', { name: 'url', title: 'Address', description: 'Where the document stood when it was read.' }),
    optional('date', {
      name: 'published_on',
      title: 'Published on',
      description: 'Day or month of issue; empty where the document states none.',
    }),
    optional('id', { name: 'language', title: 'Language', description: 'ISO 639-1 code of the language it was read in.' }),
    required('code', {
      name: 'kind',
      title: 'Kind',
      description: 'primary: issued by the body that produced the figure; secondary: press or a repost.',
      codes: sourceKinds,
    }),
    noteColumn,
  ],
} as const satisfies Table

const places = {
  name: 'places',
  title: 'Places',
  description: 'Countries, regions and groups of regions.',
  key: ['place'],
  columns: [
    required('id', { name: 'place', title: 'Place', description: 'ISO 3166-1 or 3166-2 code, or an identifier of a group of regions.' }),
    required('code', {
      name: 'kind',
      title: 'Kind',
      description: 'What kind of place it is.',
      codes: ['country', 'region', 'city', 'region-group'],
    }),
    optional('id', { name: 'parent', title: 'Part of', description: 'The place it belongs to.', references: 'places' }),
    required('text', { name: 'name_en', title: 'Name (English)', description: 'English name.' }),
    optional('text', { name: 'name_uk', title: 'Name (Ukrainian)', description: 'Ukrainian name.' }),
  ],
} as const satisfies Table

const indicators = {
  name: 'indicators',
  title: 'Indicators',
  description: 'What is measured, by whom, and what it means.',
  key: ['indicator'],
  columns: [
    required('id', { name: 'indicator', title: 'Indicator', description: 'Identifier of the indicator.' }),
    required('text', { name: 'name_en', title: 'Name (English)', description: 'English name.' }),
    optional('text', { name: 'name_uk', title: 'Name (Ukrainian)', description: 'Ukrainian name.' }),
    required('id', { name: 'unit', title: 'Unit', description: 'What one unit of the value is.' }),
    required('code', {
      name: 'kind',
      title: 'Kind',
      description: 'flow: happened during a period; stock: stood so on a day.',
      codes: ['flow', 'stock'],
    }),
    required('id', { name: 'producer', title: 'Producer', description: 'Who makes the figure.', references: 'publishers' }),
    required('code', { name: 'verified', title: 'Verified', description: 'Does the producer verify case by case?', codes: ['yes', 'no'] }),
    required('text', { name: 'definition_en', title: 'Definition', description: 'What is counted, and what the number does not say.' }),
  ],
} as const satisfies Table

const questions = {
  name: 'questions',
  title: 'Survey questions',
  description: 'Questions of the surveys, in English.',
  key: ['question_id'],
  columns: [
    required('id', { name: 'question_id', title: 'Question', description: 'Identifier of the question.' }),
    required('text', { name: 'short_title', title: 'Short title', description: 'The title used on pages.' }),
    required('text', { name: 'wording_en', title: 'Wording', description: 'The question as asked, in English.' }),
    required('code', {
      name: 'distribution',
      title: 'Distribution',
      description: 'yes: the answers exclude each other and add up to about 100; no: several answers were possible.',
      codes: ['yes', 'no'],
    }),
    noteColumn,
  ],
} as const satisfies Table

const answers = {
  name: 'answers',
  title: 'Answer options',
  description: 'The answers offered for each question, in the order of the questionnaire.',
  key: ['question_id', 'answer_id'],
  columns: [
    required('id', { name: 'question_id', title: 'Question', description: 'The question it answers.', references: 'questions' }),
    required('id', { name: 'answer_id', title: 'Answer', description: 'Identifier of the answer within its question.' }),
    required('integer', { name: 'position', title: 'Position', description: 'Place in the order of the questionnaire, from 1.' }),
    required('text', { name: 'label_en', title: 'Label', description: 'The answer, in English.' }),
    required('code', {
      name: 'kind',
      title: 'Kind',
      description: 'published-sum: an answer that its publisher added up from others; never stacked with its parts.',
      codes: answerKinds,
    }),
    optional('text', { name: 'sum_of', title: 'Sum of', description: 'For a published sum, the answers it adds up, separated by "|".' }),
  ],
} as const satisfies Table

const waves = {
  name: 'waves',
  title: 'Survey waves',
  description: 'One fieldwork of a survey: dates, sample, mode, population.',
  key: ['wave_id'],
  columns: [
    required('id', { name: 'wave_id', title: 'Wave', description: 'Identifier of the wave.' }),
    required('id', { name: 'publisher_id', title: 'Publisher', description: 'Who ran or sponsored the survey.', references: 'publishers' }),
    required('text', { name: 'name', title: 'Name', description: 'Name of the wave.' }),
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
    optional('integer', { name: 'sample_size', title: 'Sample size', description: 'Number of respondents.' }),
    optional('text', { name: 'mode', title: 'Mode', description: 'How respondents were interviewed.' }),
    optional('text', { name: 'population', title: 'Population', description: 'Whom the sample stands for.' }),
    optional('text', { name: 'coverage_note', title: 'Coverage', description: 'Which territory and people were covered, in short.' }),
    optional('text', { name: 'margin_note', title: 'Margin of error', description: 'The margin as stated.' }),
    optional('date', { name: 'published_on', title: 'Published on', description: 'When its results came out.' }),
    required('id', { name: 'source_id', title: 'Source', description: 'The document that describes the wave.', references: 'sources' }),
    required('code', {
      name: 'status',
      title: 'Status',
      description: 'interim: a first release of a fieldwork that went on.',
      codes: waveStatuses,
    }),
    optional('id', {
      name: 'superseded_by',
      title: 'Superseded by',
      description: 'The final wave of the same fieldwork.',
      references: 'waves',
    }),
  ],
} as const satisfies Table

const margins = {
  name: 'margins',
  title: 'Published margins of error',
  description: 'Margins as published, each for one sample size near one share. Never recomputed.',
  key: ['wave_id', 'sample_size', 'near_share'],
  columns: [
    required('id', { name: 'wave_id', title: 'Wave', description: 'The wave it was published for.', references: 'waves' }),
    required('integer', { name: 'sample_size', title: 'Sample size', description: 'Number of respondents it holds for.' }),
    required('number', { name: 'near_share', title: 'Near share', description: 'The share near which it holds, in per cent.' }),
    required('decimal', { name: 'margin', title: 'Margin', description: 'Percentage points, as printed.' }),
    optional('decimal', { name: 'design_effect', title: 'Design effect', description: 'As stated by the publisher.' }),
    optional('number', { name: 'confidence', title: 'Confidence', description: 'Level of confidence, in per cent.' }),
  ],
} as const satisfies Table

const groups = {
  name: 'groups',
  title: 'Groups of respondents',
  description: 'All respondents, macro-regions and subgroups.',
  key: ['group'],
  columns: [
    required('id', { name: 'group', title: 'Group', description: 'Identifier of the group.' }),
    required('code', {
      name: 'kind',
      title: 'Kind',
      description: 'method: a way of asking, not a population.',
      codes: ['all', 'macro-region', 'subgroup', 'method'],
    }),
    required('text', { name: 'name_en', title: 'Name', description: 'English name.' }),
  ],
} as const satisfies Table

const casualties: Table = {
  name: 'casualties',
  title: 'Casualty figures as read',
  description: 'One row is one casualty figure read in one document.',
  key: observationFileKey,
  columns: observationFileColumns,
}

const context: Table = {
  name: 'context',
  title: 'Context figures as read',
  description: 'One row is one context figure read in one document.',
  key: observationFileKey,
  columns: observationFileColumns,
}

const answerShares = {
  name: 'answer-shares',
  title: 'Survey shares as read',
  description: 'One row is one percentage read in one document.',
  key: ['wave_id', 'question_id', 'answer_id', 'group', 'percent', 'source_id'],
  columns: [
    required('id', { name: 'wave_id', title: 'Wave', description: 'The wave it belongs to.', references: 'waves' }),
    required('id', { name: 'question_id', title: 'Question', description: 'The question asked.', references: 'questions' }),
    required('id', { name: 'answer_id', title: 'Answer', description: 'The answer chosen.' }),
    required('id', { name: 'group', title: 'Group', description: 'The respondents it describes.', references: 'groups' }),
    required('number', { name: 'percent', title: 'Per cent', description: 'Share of the group, as published.' }),
    sourceColumn,
    locatorColumn,
    noteColumn,
  ],
} as const satisfies Table

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
