import type { Texts } from '@/lib/format/catalogue'
import about from './uk/about.json'
import accessibility from './uk/accessibility.json'
import asOf from './uk/as-of.json'
import casualties from './uk/casualties.json'
import changes from './uk/changes.json'
import charts from './uk/charts.json'
import citation from './uk/citation.json'
import codes from './uk/codes.json'
import common from './uk/common.json'
import compare from './uk/compare.json'
import comparison from './uk/comparison.json'
import completeness from './uk/completeness.json'
import context from './uk/context.json'
import data from './uk/data.json'
import dataset from './uk/dataset.json'
import download from './uk/download.json'
import embed from './uk/embed.json'
import errors from './uk/errors.json'
import excel from './uk/excel.json'
import failure from './uk/failure.json'
import figure from './uk/figure.json'
import figures from './uk/figures.json'
import filter from './uk/filter.json'
import ladder from './uk/ladder.json'
import layout from './uk/layout.json'
import metadata from './uk/metadata.json'
import methodology from './uk/methodology.json'
import month from './uk/month.json'
import overview from './uk/overview.json'
import pictures from './uk/pictures.json'
import sources from './uk/sources.json'
import surveys from './uk/surveys.json'
import timeline from './uk/timeline.json'
import totals from './uk/totals.json'
import values from './uk/values.json'
import verify from './uk/verify.json'
import waves from './uk/waves.json'

/** Every interface text in Ukrainian, by namespace. */
export const uk = {
  about,
  accessibility,
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
  embed,
  errors,
  excel,
  failure,
  figure,
  figures,
  filter,
  ladder,
  layout,
  metadata,
  methodology,
  month,
  overview,
  pictures,
  sources,
  surveys,
  timeline,
  totals,
  values,
  verify,
  waves,
} satisfies Texts
