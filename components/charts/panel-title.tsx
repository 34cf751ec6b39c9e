import { RecordWords } from '@/components/layout/record-words'

type PanelTitleProps = { readonly panel: { readonly title: string; readonly quoted?: string }; readonly locale: string }

/** The title of a panel, with what it quotes of the record marked as such. */
export function PanelTitle({ panel: { title, quoted }, locale }: PanelTitleProps) {
  return <RecordWords text={title} words={quoted ? [quoted] : []} locale={locale} />
}
