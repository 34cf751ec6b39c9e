import { coded, optional, required, type Table } from './column'
import { noteColumn } from './observation-columns'
import { fieldworkColumns, questionColumn, waveColumn } from './survey-columns'

export const questions = {
  name: 'questions',
  title: { en: 'Survey questions', uk: 'Запитання опитувань' },
  description: 'Questions of the surveys, in English.',
  key: ['question_id'],
  columns: [
    required('id', {
      name: 'question_id',
      title: { en: 'Question', uk: 'Запитання' },
      description: 'Identifier of the question.',
      hxl: '#indicator+code',
    }),
    required('text', {
      name: 'short_title',
      title: { en: 'Short title', uk: 'Коротка назва' },
      description: 'The title used on pages.',
      hxl: '#indicator+name',
    }),
    required('text', {
      name: 'wording_en',
      title: { en: 'Wording', uk: 'Формулювання' },
      description: 'The question as asked, in English.',
    }),
    coded('yes-no', {
      name: 'distribution',
      title: { en: 'Distribution', uk: 'Розподіл' },
      description: 'yes: the answers exclude each other and add up to about 100; no: several answers were possible.',
    }),
    noteColumn,
  ],
} as const satisfies Table

export const answers = {
  name: 'answers',
  title: { en: 'Answer options', uk: 'Варіанти відповідей' },
  description: 'The answers offered for each question, in the order of the questionnaire.',
  key: ['question_id', 'answer_id'],
  columns: [
    { ...questionColumn, description: 'The question it answers.' },
    required('id', {
      name: 'answer_id',
      title: { en: 'Answer', uk: 'Відповідь' },
      description: 'Identifier of the answer within its question.',
    }),
    required('integer', {
      name: 'position',
      title: { en: 'Position', uk: 'Порядковий номер' },
      description: 'Place in the order of the questionnaire, from 1.',
    }),
    required('text', { name: 'label_en', title: { en: 'Label', uk: 'Текст відповіді' }, description: 'The answer, in English.' }),
    coded('answer-kind', {
      name: 'kind',
      title: { en: 'Kind', uk: 'Вид' },
      description: 'published-sum: an answer that its publisher added up from others; never stacked with its parts.',
    }),
    optional('text', {
      name: 'sum_of',
      title: { en: 'Sum of', uk: 'Сума відповідей' },
      description: 'For a published sum, the answers it adds up, separated by "|".',
      empty: { en: 'not a sum of other answers', uk: 'не є сумою інших відповідей' },
    }),
  ],
} as const satisfies Table

export const waves = {
  name: 'waves',
  title: { en: 'Survey waves', uk: 'Хвилі опитувань' },
  description: 'One fieldwork of a survey: dates, sample, mode, population.',
  key: ['wave_id'],
  columns: [
    required('id', { name: 'wave_id', title: { en: 'Wave', uk: 'Хвиля' }, description: 'Identifier of the wave.', hxl: '#meta+id+wave' }),
    required('id', {
      name: 'publisher_id',
      title: { en: 'Survey organisation', uk: 'Організація опитування' },
      description: 'Who ran or sponsored the survey, as one of the publishers.',
      hxl: '#org+id',
      references: 'publishers',
    }),
    required('text', { name: 'name', title: { en: 'Name', uk: 'Назва' }, description: 'Name of the wave.' }),
    ...fieldworkColumns,
    optional('text', { name: 'mode', title: { en: 'Mode', uk: 'Метод опитування' }, description: 'How respondents were interviewed.' }),
    optional('text', {
      name: 'population',
      title: { en: 'Population', uk: 'Генеральна сукупність' },
      description: 'Whom the sample stands for.',
    }),
    optional('text', {
      name: 'coverage_note',
      title: { en: 'Coverage', uk: 'Охоплення' },
      description: 'Which territory and people were covered, in short.',
    }),
    optional('text', {
      name: 'margin_note',
      title: { en: 'Margin of error', uk: 'Похибка вибірки' },
      description: 'The margin as stated.',
    }),
    optional('date', {
      name: 'published_on',
      title: { en: 'Published on', uk: 'Опубліковано' },
      description: 'When its results came out.',
      empty: { en: 'day of publication not known', uk: 'день публікації невідомий' },
      hxl: '#date+reported',
    }),
    required('id', {
      name: 'source_id',
      title: { en: 'Source', uk: 'Джерело' },
      description: 'The document that describes the wave.',
      hxl: '#meta+source+id',
      references: 'sources',
    }),
    coded('wave-status', {
      name: 'status',
      title: { en: 'Status', uk: 'Стан' },
      description: 'interim: a first release of a fieldwork that went on.',
    }),
    optional('id', {
      name: 'superseded_by',
      title: { en: 'Superseded by', uk: 'Замінено хвилею' },
      description: 'The final wave of the same fieldwork.',
      empty: { en: 'nothing replaces it', uk: 'нічим не замінена' },
      references: 'waves',
    }),
  ],
} as const satisfies Table

export const margins = {
  name: 'margins',
  title: { en: 'Published margins of error', uk: 'Опубліковані похибки вибірки' },
  description: 'Margins as published, each for one sample size near one share. Never recomputed.',
  key: ['wave_id', 'sample_size', 'near_share'],
  columns: [
    { ...waveColumn, description: 'The wave it was published for.' },
    required('integer', {
      name: 'sample_size',
      title: { en: 'Sample size', uk: 'Обсяг вибірки' },
      description: 'Number of respondents it holds for.',
      unit: 'persons',
    }),
    required('number', {
      name: 'near_share',
      title: { en: 'Near share', uk: 'Для показників, близьких до (%)' },
      description: 'The share near which it holds, in per cent.',
      unit: 'percent',
    }),
    required('decimal', {
      name: 'margin',
      title: { en: 'Margin', uk: 'Гранична похибка' },
      description: 'Percentage points, as printed.',
      unit: 'percentage-points',
    }),
    optional('decimal', {
      name: 'design_effect',
      title: { en: 'Design effect', uk: 'Дизайн-ефект' },
      description: 'As stated by the publisher.',
    }),
    optional('number', {
      name: 'confidence',
      title: { en: 'Confidence', uk: 'Довірча ймовірність' },
      description: 'Level of confidence, in per cent.',
      unit: 'percent',
    }),
  ],
} as const satisfies Table

export const groups = {
  name: 'groups',
  title: { en: 'Groups of respondents', uk: 'Групи респондентів' },
  description: 'All respondents, macro-regions and subgroups.',
  key: ['group'],
  columns: [
    required('id', { name: 'group', title: { en: 'Group', uk: 'Група' }, description: 'Identifier of the group.', hxl: '#meta+id+group' }),
    coded('group-kind', {
      name: 'kind',
      title: { en: 'Kind', uk: 'Вид' },
      description: 'method: a way of asking, not a population.',
    }),
    required('text', { name: 'name_en', title: { en: 'Name', uk: 'Назва' }, description: 'English name.' }),
  ],
} as const satisfies Table
