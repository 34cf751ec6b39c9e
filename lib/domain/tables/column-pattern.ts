import type { Column } from './column'

/** An identifier, as a regular expression. */
export const identifierPattern = '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$'
/** An address on the web, as a regular expression. */
export const webAddressPattern = '^https?://[^\\s"<>\\\\]+$'

/** What every cell of a column matches as a whole, as a regular expression; null where its type or any text says it. */
export function columnPattern({ type, codes }: Pick<Column, 'type' | 'codes'>): string | null {
  switch (type) {
    case 'id':
      return identifierPattern
    case 'code':
      return `^(${codes?.join('|')})$`
    case 'date':
      return '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'
    case 'url':
      return webAddressPattern
    default:
      return null
  }
}
