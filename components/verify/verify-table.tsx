import { PageLink } from '@/components/layout/page-link'
import { TableRegion } from '@/components/tables/table-region'
import type { CellFault } from '@/lib/domain/verify/compare-row'
import type { ListedKind } from '@/lib/domain/verify/listing'
import type { VerifiedRow } from '@/lib/domain/verify/verification'
import { figureHref } from '@/lib/format/source'
import type { Translator } from '@/lib/format/translator'

type VerifyTableProps = {
  readonly kind: ListedKind
  readonly rows: readonly VerifiedRow[]
  readonly t: Translator
  readonly locale: string
}

/** Rows of one judgement: where in the file, what about, and each cell with the right one. */
export function VerifyTable({ kind, rows, t, locale }: VerifyTableProps) {
  const columns = (['verdict', 'line', 'about', 'cells'] as const).filter(
    (column) => column !== 'cells' || rows.some(({ altered, outdated }) => altered.length + outdated.length > 0),
  )
  return (
    <TableRegion label={t('verify.table.label', { name: t(`verify.how.names.${kind}`) })}>
      <table className="data-table verify-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column} className={column}>
                {t(`verify.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <td className="verdict">
                <Judgement row={row} t={t} locale={locale} />
              </td>
              <th scope="row" className="line">
                <span className="line-label">{t('verify.table.line')} </span>
                {row.line}
              </th>
              <td className="about">
                {row.about ? <PageLink href={figureHref(row.about.id, locale)}>{row.about.text}</PageLink> : row.given}
              </td>
              {columns.includes('cells') && (
                <td className="cells">
                  <Cells row={row} t={t} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  )
}

function Judgement({
  row: { verdict, latest, revisedHow },
  t,
  locale,
}: {
  readonly row: VerifiedRow
  readonly t: Translator
  readonly locale: string
}) {
  if (verdict !== 'revised' || !revisedHow) return <strong>{t(`verify.verdict.${verdict}`)}</strong>
  return t.rich(`verify.verdict.${revisedHow}`, {
    values: () =>
      latest.map(({ id, text }, place) => (
        <span key={id}>
          {place > 0 && ' / '}
          <PageLink href={figureHref(id, locale)}>{text}</PageLink>
        </span>
      )),
  })
}

function Cells({ row: { altered, outdated }, t }: { readonly row: VerifiedRow; readonly t: Translator }) {
  const texts = [...altered.map((fault) => alteredText(fault, t)), ...outdated.map((fault) => outdatedText(fault, t))]
  return texts.length === 0 ? null : (
    <ul className="cell-list">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}

function alteredText({ column, given, published }: CellFault, t: Translator): string {
  if (column === '') return t('verify.cell.surplus', { given })
  if (published === '') return t('verify.cell.emptyPublished', { column, given })
  return given === '' ? t('verify.cell.emptyGiven', { column, published }) : t('verify.cell.altered', { column, given, published })
}

function outdatedText({ column, given, published }: CellFault, t: Translator): string {
  if (published === '') return t('verify.cell.outdatedPublished', { column, given })
  return given === '' ? t('verify.cell.outdatedGiven', { column, published }) : t('verify.cell.outdated', { column, given, published })
}
