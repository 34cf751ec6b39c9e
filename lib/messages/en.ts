import about from './en/about.json'
import accessibility from './en/accessibility.json'
import asOf from './en/as-of.json'
import casualties from './en/casualties.json'
import changes from './en/changes.json'
import charts from './en/charts.json'
import citation from './en/citation.json'
import codes from './en/codes.json'
import common from './en/common.json'
import compare from './en/compare.json'
import comparison from './en/comparison.json'
import completeness from './en/completeness.json'
import context from './en/context.json'
import data from './en/data.json'
import dataset from './en/dataset.json'
import download from './en/download.json'
import embed from './en/embed.json'
import errors from './en/errors.json'
import excel from './en/excel.json'
import failure from './en/failure.json'
import figure from './en/figure.json'
import figures from './en/figures.json'
import filter from './en/filter.json'
import ladder from './en/ladder.json'
import layout from './en/layout.json'
import metadata from './en/metadata.json'
import methodology from './en/methodology.json'
import month from './en/month.json'
import overview from './en/overview.json'
import pictures from './en/pictures.json'
import sources from './en/sources.json'
import surveys from './en/surveys.json'
import timeline from './en/timeline.json'
import totals from './en/totals.json'
import values from './en/values.json'
import verify from './en/verify.json'
import waves from './en/waves.json'

/** Every interface text in English, by namespace: one namespace a page or shared part. */
export const en = {
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
}
