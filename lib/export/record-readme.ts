import type { Table } from '@/lib/domain/tables/column'
import { programText } from '@/lib/format/program-text'

type RecordState = { readonly recordVersion: string; readonly contentHash: string }

/** What goes with the record's files: what they are, their terms, how to take them in and cite them, every column. Markdown. */
export function formatRecordReadme({ recordVersion: version, contentHash }: RecordState, tables: readonly Table[]): string {
  const paragraphs = [
    `# ${programText('recordReadme.title')}`,
    programText('recordReadme.what', { version, content: contentHash }),
    programText('recordReadme.minimum'),
    programText('recordReadme.shape'),
    `## ${programText('recordReadme.importTitle')}`,
    programText('recordReadme.import'),
    `## ${programText('recordReadme.termsTitle')}`,
    programText('recordReadme.terms'),
    `## ${programText('recordReadme.citeTitle')}`,
    programText('recordReadme.cite'),
    `> ${programText('recordReadme.citation', { version })}`,
    programText('recordReadme.citeAddress'),
    `## ${programText('recordReadme.filesTitle')}`,
    ...tables.flatMap((table) => toTableParagraphs(table)),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

function toTableParagraphs({ name, description, key, columns }: Table): string[] {
  return [
    `### ${name}.csv`,
    `${description} ${programText('recordReadme.key', { columns: key.map((column) => `\`${column}\``).join(', ') })}`,
    columns.map((column) => `- \`${column.name}\`: ${column.description}`).join('\n'),
  ]
}
