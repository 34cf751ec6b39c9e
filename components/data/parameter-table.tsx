import { TableRegion } from '@/components/tables/table-region'
import { explainParameter } from '@/lib/format/parameter'
import type { Translator } from '@/lib/format/translator'
import type { Parameter } from '@/lib/query/parameters'
import type { TableAddress } from '@/lib/query/table-address'

type ParameterTableProps = TableAddress & {
  readonly title: string
  /** The file of the example. */
  readonly file: string
  readonly t: Translator
}

/** The parameters of an address, from the description that reads them. */
export function ParameterTable({ title, file, parameters, defaults, example, t }: ParameterTableProps) {
  const address = `/data/${file}${example}`
  return (
    <section>
      <h3>{title}</h3>
      <p>
        {t('data.parameters.example')}{' '}
        <a href={address} className="address">
          {address}
        </a>
      </p>
      <TableRegion label={t('data.parameters.label', { table: title })}>
        <table className="data-table parameter-table">
          <thead>
            <tr>
              <th scope="col">{t('data.parameters.name')}</th>
              <th scope="col">{t('data.parameters.takes')}</th>
              <th scope="col">{t('data.parameters.default')}</th>
            </tr>
          </thead>
          <tbody>
            {parameters.map((parameter) => (
              <tr key={parameter.name}>
                <th scope="row">
                  <code>{parameter.name}</code>
                </th>
                <td>
                  <Takes parameter={parameter} t={t} />
                </td>
                <td>
                  <DefaultText parameter={parameter} value={defaults[parameter.name]} t={t} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  )
}

/** Long lists of codes are folded. */
const mostCodesInLine = 12

function Takes({ parameter, t }: { readonly parameter: Parameter; readonly t: Translator }) {
  const { name, kind, codes = [], isRepeatable } = parameter
  const list = codes.map((code) => <code key={code}>{code}</code>)
  return (
    <>
      {explainParameter(name, t)} {kind !== 'code' && `${t('data.parameters.as', { form: t(`data.parameters.${kind}`) })}`}
      {isRepeatable && ` ${t('data.parameters.repeatable')}`}
      {kind === 'code' && list.length <= mostCodesInLine && <span className="code-list">{list}</span>}
      {kind === 'code' && list.length > mostCodesInLine && (
        <details>
          <summary>{t('data.parameters.codes', { count: list.length })}</summary>
          <span className="code-list">{list}</span>
        </details>
      )}
    </>
  )
}

type DefaultTextProps = { readonly parameter: Parameter; readonly value: unknown; readonly t: Translator }

function DefaultText({ parameter: { kind, name }, value, t }: DefaultTextProps) {
  if (name === 'asOf') return t('data.parameters.today')
  if (kind === 'month') return t('data.parameters.open')
  if (value === undefined || value === null) return t('data.parameters.none')
  return <code>{Array.isArray(value) ? value.join(', ') : String(value)}</code>
}
