import { WhenNow } from '@/components/as-of/as-of-address'
import { formatDate } from '@/lib/format/date'
import type { Translator } from '@/lib/format/translator'
import { PageAddress } from './page-address'

type PrintImprintProps = {
  /** Of this site: `https://example.org`. */
  readonly origin: string
  readonly recordVersion: string
  /** The last day with a publication; undefined where the record has none. */
  readonly lastDay: string | undefined
  readonly t: Translator
  readonly locale: string
}

/** What a sheet of paper needs and a screen shows elsewhere: state of the record, citation, full address. */
export function PrintImprint({ origin, recordVersion, lastDay, t, locale }: PrintImprintProps) {
  return (
    <div className="print-imprint">
      {lastDay && (
        <WhenNow>
          <p>{t('layout.print.now', { date: formatDate(lastDay, locale) })}</p>
        </WhenNow>
      )}
      <p>
        {t.rich('layout.print.cite', {
          version: recordVersion,
          address: () => <PageAddress origin={origin} />,
          reference: (text) => text,
        })}
      </p>
    </div>
  )
}
