'use client'

import { useSyncExternalStore } from 'react'
import { chooseTheme, readTheme, type Theme, themes, watchTheme } from '@/lib/client/theme'

type ThemeSwitchProps = { readonly legend: string; readonly labels: Readonly<Record<Theme, string>> }

/** Chooses the colours. Not in server HTML: without script it would do nothing, and the device's preference holds. */
export function ThemeSwitch({ legend, labels }: ThemeSwitchProps) {
  const chosen = useSyncExternalStore(watchTheme, readTheme, nothingYet)
  return (
    <div className="theme-switch">
      {chosen && (
        <fieldset>
          <legend>{legend}</legend>
          {themes.map((theme) => (
            <label key={theme}>
              <input type="radio" name="theme" checked={theme === chosen} onChange={() => chooseTheme(theme)} />
              {labels[theme]}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}

const nothingYet = () => null
