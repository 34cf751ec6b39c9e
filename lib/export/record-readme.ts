import type { Table } from '@/lib/domain/tables/column'
import type { Translator } from '@/lib/format/translator'

type RecordState = { readonly recordVersion: string; readonly contentHash: string }

/** What goes with the record's files: what they are, their terms, how to take them in and cite them, every column. Markdown. */
export function formatRecordReadme({ recordVersion: version, contentHash }: RecordState, tables: readonly Table[], t: Translator): string {
  const paragraphs = [
    `# ${t('common.siteName')}`,
    t('recordReadme.what', { version, content: contentHash }),
    t('recordReadme.minimum'),
    t('recordReadme.shape'),
    `## ${t('recordReadme.importTitle')}`,
    t('recordReadme.import'),
    `## ${t('recordReadme.termsTitle')}`,
    t('recordReadme.terms'),
    `## ${t('recordReadme.citeTitle')}`,
    t('recordReadme.cite'),
    `> ${t('recordReadme.citation', { version })}`,
    t('recordReadme.citeAddress'),
    `## ${t('recordReadme.filesTitle')}`,
    ...tables.flatMap((table) => toTableParagraphs(table, t)),
  ]
  return `${paragraphs.join('\n\n')}\n`
}

function toTableParagraphs({ name, description, key, columns }: Table, t: Translator): string[] {
  return [
    `### ${name}.csv`,
    `${description} ${t('recordReadme.key', { columns: key.map((column) => `\`${column}\``).join(', ') })}`,
    columns.map((column) => `- \`${column.name}\`: ${column.description}`).join('\n'),
  ]
}
