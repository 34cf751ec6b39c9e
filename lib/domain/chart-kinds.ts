/** Charts that can be taken along, as `/data/charts/{chart}.svg` and as an embed: one for each kind of page that has charts. */
export const chartKinds = ['casualties', 'totals', 'context', 'survey', 'timeline'] as const
export type ChartKind = (typeof chartKinds)[number]
