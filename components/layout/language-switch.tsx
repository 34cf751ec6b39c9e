'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { inLanguage } from '@/lib/query/language-address'

type LanguageSwitchProps = {
  readonly languages: readonly { readonly locale: string; readonly name: string }[]
  /** Where the page stands for another address, as a missing one does. */
  readonly path?: string | undefined
}

/** The same page with the same choices in another language, each named in itself. On the client only because a layout is not told the address. */
export function LanguageSwitch({ languages, path }: LanguageSwitchProps) {
  const shown = usePathname()
  const search = useSearchParams()
  return (
    <ul className="language-switch">
      {languages.map(({ locale, name }) => (
        <li key={locale}>
          <a href={inLanguage(path ?? shown, search, locale)} lang={locale} hrefLang={locale}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
