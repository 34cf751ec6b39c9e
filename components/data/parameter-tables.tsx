import type { Translator } from '@/lib/format/translator'
import type { KnownCodes } from '@/lib/query/known-codes'
import { presentationAddress, tableAddress } from '@/lib/query/table-address'
import { ParameterTable } from './parameter-table'

type ParameterTablesProps = {
  readonly codes: KnownCodes
  /** The newest month with figures, for the examples. */
  readonly month: string
  readonly t: Translator
}

/** Parameters with their defaults, both read from the code that parses them. */
export function ParameterTables({ codes, month, t }: ParameterTablesProps) {
  return (
    <>
      <ParameterTable title={t('data.parameters.casualties')} file="casualties.csv" {...tableAddress('casualties', codes, month)} t={t} />
      <ParameterTable title={t('data.parameters.context')} file="context.csv" {...tableAddress('context', codes, month)} t={t} />
      <ParameterTable
        title={t('data.parameters.answerShares')}
        file="answer-shares.csv"
        {...tableAddress('answer-shares', codes, month)}
        t={t}
      />
      <ParameterTable title={t('data.parameters.presentation')} file="sources.csv" {...presentationAddress} t={t} />
    </>
  )
}
