import casualties from './en/casualties.json'
import charts from './en/charts.json'
import codes from './en/codes.json'
import common from './en/common.json'
import errors from './en/errors.json'
import figure from './en/figure.json'
import layout from './en/layout.json'
import values from './en/values.json'

/** Every interface text in English, by namespace: one namespace a page or shared part. */
export const en = { casualties, charts, codes, common, errors, figure, layout, values }
