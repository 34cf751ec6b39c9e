export type Keys = Pick<MouseEventInit, 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** A click on the link itself, so that a page opens in a new tab where the reader holds the key for that. */
export function clickWith({ ctrlKey = false, metaKey = false, shiftKey = false }: Keys): MouseEvent {
  return new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey })
}
