import { z } from 'zod'
import { figureId } from '@/lib/domain/identity'
import type { AddedValue, RecordImport } from '@/lib/domain/record-import'

function counted<Row extends z.ZodType>(row: Row) {
  return z.object({ count: z.number(), first: z.array(row) })
}

const seriesPeriod = { series: z.string(), periodStart: z.string(), periodEnd: z.string() }

/** What the report of an import holds of its effect (lib/ingest/import-report), whatever else it says. */
const importChanges = z.object({
  newFigures: z.number(),
  newShares: z.number(),
  newCitations: z.number(),
  changedCells: counted(
    z.object({ table: z.string(), key: z.string(), column: z.string(), old: z.string().nullable(), new: z.string().nullable() }),
  ),
  newVintages: counted(
    z
      .object({ ...seriesPeriod, value: z.number(), asOf: z.string().nullable(), publishedOn: z.string() })
      .transform(({ value, asOf, publishedOn, ...row }) => ({
        ...row,
        figureId: toFigureId(row, { value, asOf, publishedOn }),
        publishedOn,
      })),
  ),
})

/** The stored report of an import. Throws where it is none. */
export function parseImportChanges(json: string): Omit<RecordImport, 'importedAt'> {
  return importChanges.parse(JSON.parse(json))
}

/** The report names a series by its codes: indicator, place and breakdowns, with spaces between. */
function toFigureId(
  { series, periodStart, periodEnd }: Pick<AddedValue, 'series' | 'periodStart' | 'periodEnd'>,
  vintage: { readonly value: number; readonly asOf: string | null; readonly publishedOn: string },
): string {
  const [indicator = '', place = '', age = '', sex = '', weapon = '', control = '', proximity = ''] = series.split(' ')
  const period = { start: periodStart, end: periodEnd }
  return figureId({ series: { indicator, place, age, sex, weapon, control, proximity }, period, ...vintage })
}
