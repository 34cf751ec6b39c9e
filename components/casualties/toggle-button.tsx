import type { ReactNode } from 'react'

export type ToggleProps = {
  readonly isPressed: boolean
  /** Without it nothing would be shown. */
  readonly isFixed?: boolean
  /** What the address says once the button is pressed. */
  readonly search: URLSearchParams
  /** The page's own address, without a query. */
  readonly action: string
  /** With JavaScript: shows the search part of an address without loading a page. */
  readonly onSelect?: (search: URLSearchParams) => void
  readonly children: ReactNode
}

/** A button that is on or off by the address: a GET form of its own, which works without JavaScript. */
export function ToggleButton({ isPressed, isFixed = false, search, action, onSelect, children }: ToggleProps) {
  return (
    <form
      action={action}
      onSubmit={(event) => {
        if (!onSelect) return
        event.preventDefault()
        onSelect(search)
      }}
    >
      {[...search].map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={`${name}=${value}`} />
      ))}
      <button type="submit" className="toggle" aria-pressed={isPressed} disabled={isFixed}>
        {children}
      </button>
    </form>
  )
}
