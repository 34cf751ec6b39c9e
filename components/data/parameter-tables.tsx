import { record } from '@/lib/domain/record'
import type { Translator } from '@/lib/format/translator'
import { figuresParameters, normaliseFiguresQuery, parseFiguresQuery } from '@/lib/query/figures-query'
import type { KnownCodes } from '@/lib/query/known-codes'
import { presentationParameters } from '@/lib/query/presentation'
import { normaliseSharesQuery, parseSharesQuery, sharesParameters } from '@/lib/query/shares-query'
import { ParameterTable } from './parameter-table'

type ParameterTablesProps = {
  readonly codes: KnownCodes
  /** The newest month with figures, for the examples. */
  readonly month: string
  readonly t: Translator
}

/** Parameters with their defaults, both read from the code that parses them. */
export function ParameterTables({ codes, month, t }: ParameterTablesProps) {
  const [indicator = '*'] = codes.indicators.context
  return (
    <>
      <ParameterTable
        title={t('data.parameters.casualties')}
        parameters={figuresParameters('casualties', codes)}
        defaults={normaliseFiguresQuery(parseFiguresQuery('', 'casualties', codes))}
        example={`/data/casualties.csv?from=${month}&to=${month}&by=weapon`}
        t={t}
      />
      <ParameterTable
        title={t('data.parameters.context')}
        parameters={figuresParameters('context', codes)}
        defaults={normaliseFiguresQuery(parseFiguresQuery('', 'context', codes))}
        example={`/data/context.csv?indicator=${indicator}&vintage=all`}
        t={t}
      />
      <ParameterTable
        title={t('data.parameters.answerShares')}
        parameters={sharesParameters(codes)}
        defaults={normaliseSharesQuery(parseSharesQuery('', codes))}
        example={`/data/answer-shares.csv?question=${record.leadQuestion}&group=*`}
        t={t}
      />
      <ParameterTable
        title={t('data.parameters.presentation')}
        parameters={presentationParameters}
        defaults={{ lang: 'en' }}
        example="/data/sources.csv?bom=1"
        t={t}
      />
    </>
  )
}
