import type { Column } from '@/lib/domain/tables/column'

/** What every cell of a column of text matches as a whole, as a regular expression; null where any text may stand. */
export function columnPattern({ type, codes }: Column): string | null {
  switch (type) {
    case 'id':
      return '^[A-Za-z0-9][A-Za-z0-9_-]*$'
    case 'code':
      return `^(${codes?.join('|')})$`
    case 'date':
      return '^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$'
    default:
      return null
  }
}
