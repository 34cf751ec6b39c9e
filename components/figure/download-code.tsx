import { useId } from 'react'
import { CopyButton } from '@/components/citation/copy-button'
import type { Translator } from '@/lib/format/translator'

/** The address of a file in lines that read it; double quotes keep a shell from reading `&` and `*`. */
const lines = {
  address: (address: string) => address,
  python: (address: string) => `import pandas; table = pandas.read_csv("${address}")`,
  r: (address: string) => `table <- readr::read_csv("${address}")`,
  curl: (address: string) => `curl -OJ "${address}"`,
} as const
const languages = ['address', 'python', 'r', 'curl'] as const

type DownloadCodeProps = {
  /** With the site: `https://example.org/data/casualties.csv?place=UA`. */
  readonly address: string
  readonly t: Translator
}

/** The address of a file to copy, and a line of code that reads it. All of it can be selected without script. */
export function DownloadCode({ address, t }: DownloadCodeProps) {
  const id = useId()
  return (
    <details>
      <summary>{t('download.code')}</summary>
      {languages.map((language) => {
        const name = t(`download.${language}`)
        return (
          <div className="citation" key={language}>
            <p>{name}</p>
            <pre id={`${id}-${language}`}>{lines[language](address)}</pre>
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
