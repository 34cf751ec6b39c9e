import type { Translator } from '@/lib/format/translator'

type TranslatedNamesProps = { readonly t: Translator; readonly locale: string }

/** Says that names of questions and answers are our translation. Nothing in English, in which the record has them. */
export function TranslatedNames({ t, locale }: TranslatedNamesProps) {
  return locale !== 'en' && <p className="muted">{t('surveys.translated')}</p>
}
