import type { Translator } from '@/lib/format/translator'
import { CopyButton } from './copy-button'

/** A format of the citations: as the file has it, and where the file is. */
export type CitationFile = { readonly format: 'bib' | 'ris' | 'json'; readonly text: string; readonly href: string }

/** Citations ready to show: a text each, and all of them in each format. */
export type Citations = { readonly texts: readonly string[]; readonly files: readonly CitationFile[] }

type HowToCiteProps = {
  readonly citations: Citations
  /** What is cited: a document, or a value with its document. */
  readonly of: 'source' | 'value'
  readonly t: Translator
}

/** Citations to take away: as text, and in the formats of reference managers, in English as the files have them. All of it can be selected without script. */
export function HowToCite({ citations: { texts, files }, of, t }: HowToCiteProps) {
  return (
    <section className="stack how-to-cite" aria-labelledby="how-to-cite">
      <h2 id="how-to-cite">{t('citation.title')}</h2>
      <p>
        {t(of === 'source' ? 'citation.ofSource' : 'citation.ofValue')} {texts.some(hasBrackets) && t('citation.brackets')}
      </p>
      <div className="citation">
        <p id="cite-text" lang="en">
          {texts.join('\n\n')}
        </p>
        <CopyButton target="cite-text" {...copyTexts(t('citation.text'), t)} />
      </div>
      {files.map((file) => (
        <CitationDetails file={file} t={t} key={file.format} />
      ))}
      <ul className="downloads">
        {files.map(({ format, href }) => (
          <li key={format}>
            <a href={href}>{t('citation.file', { format: t(`citation.${format}`) })}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function CitationDetails({ file: { format, text }, t }: { readonly file: CitationFile; readonly t: Translator }) {
  const id = `cite-${format}`
  const name = t(`citation.${format}`)
  return (
    <details>
      <summary>{name}</summary>
      <div className="citation">
        <pre id={id} lang="en">
          {text}
        </pre>
        <CopyButton target={id} {...copyTexts(name, t)} />
      </div>
    </details>
  )
}

function copyTexts(name: string, t: Translator) {
  return {
    label: t('citation.copy'),
    name: t('citation.copyName', { name }),
    copied: t('citation.copied'),
    failed: t('citation.notCopied'),
  }
}

/** After the date stands the title: in brackets where it is a description. */
function hasBrackets(text: string): boolean {
  return text.includes('). [')
}
