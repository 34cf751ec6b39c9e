import type { Translator } from '@/lib/format/translator'

/** The files of the whole record: to keep or take in, and to check others against. */
export function WholeRecord({ t }: { readonly t: Translator }) {
  return (
    <p>
      {t.rich('data.files.whole', {
        zip: (chunks) => <a href="/data/record.zip">{chunks}</a>,
        manifest: (chunks) => <a href="/data/manifest.json">{chunks}</a>,
        code: (chunks) => <code>{chunks}</code>,
      })}
    </p>
  )
}
