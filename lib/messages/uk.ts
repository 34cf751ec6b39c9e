import type { Messages } from '@/lib/format/catalogue'
import about from './en/about.json'
import asOf from './en/as-of.json'
import casualties from './en/casualties.json'
import changes from './en/changes.json'
import citation from './en/citation.json'
import common from './en/common.json'
import completeness from './en/completeness.json'
import context from './en/context.json'
import data from './en/data.json'
import dataset from './en/dataset.json'
import download from './en/download.json'
import errors from './en/errors.json'
import excel from './en/excel.json'
import figure from './en/figure.json'
import figures from './en/figures.json'
import filter from './en/filter.json'
import layout from './en/layout.json'
import metadata from './en/metadata.json'
import methodology from './en/methodology.json'
import month from './en/month.json'
import overview from './en/overview.json'
import sources from './en/sources.json'
import totals from './en/totals.json'
import values from './en/values.json'
import verify from './en/verify.json'
import charts from './uk/charts.json'
import codes from './uk/codes.json'
import compare from './uk/compare.json'
import comparison from './uk/comparison.json'
import ladder from './uk/ladder.json'
import surveys from './uk/surveys.json'
import timeline from './uk/timeline.json'
import waves from './uk/waves.json'

/** Every interface text in Ukrainian: what still comes from the English folder is being translated, and no page shows it yet. */
export const uk = {
  about,
  asOf,
  casualties,
  changes,
  charts,
  citation,
  codes,
  common,
  compare,
  comparison,
  completeness,
  context,
  data,
  download,
  dataset,
  errors,
  excel,
  figure,
  figures,
  filter,
  ladder,
  layout,
  metadata,
  methodology,
  month,
  overview,
  sources,
  surveys,
  timeline,
  totals,
  values,
  verify,
  waves,
} satisfies Messages
