import { useId } from 'react'
import { CopyButton } from '@/components/citation/copy-button'
import type { Translator } from '@/lib/format/translator'

/**
 * The address of a file in lines that read it; double quotes keep a shell from reading `&` and `*`. The columns of the
 * key are read as text: an identifier such as 65658e165431 would become a number.
 */
const lines = {
  address: (address: string) => address,
  python: (address: string, key: readonly string[]) =>
    `import pandas; table = pandas.read_csv("${address}", dtype={${key.map((name) => `"${name}": str`).join(', ')}})`,
  r: (address: string, key: readonly string[]) =>
    `table <- readr::read_csv("${address}", col_types = readr::cols(${key.map((name) => `${name} = "c"`).join(', ')}))`,
  curl: (address: string) => `curl -OJ "${address}"`,
} as const
const languages = ['address', 'python', 'r', 'curl'] as const

type DownloadCodeProps = {
  /** With the site: `https://example.org/data/casualties.csv?place=UA`. */
  readonly address: string
  /** The columns that identify a row. */
  readonly idColumns: readonly string[]
  readonly t: Translator
}

/** The address of a file to copy, and a line of code that reads it. All of it can be selected without script. */
export function DownloadCode({ address, idColumns, t }: DownloadCodeProps) {
  const id = useId()
  return (
    <details>
      <summary>{t('download.code')}</summary>
      {languages.map((language) => {
        const name = t(`download.${language}`)
        return (
          <div className="citation" key={language}>
            <p>{name}</p>
            <pre id={`${id}-${language}`}>{lines[language](address, idColumns)}</pre>
            <CopyButton
              target={`${id}-${language}`}
              label={t('citation.copy')}
              name={t('citation.copyName', { name })}
              copied={t('citation.copied')}
              failed={t('citation.notCopied')}
            />
          </div>
        )
      })}
    </details>
  )
}
