/**
 * The title of a document as a citation gives it. The record describes documents that show no title: in
 * parentheses, in lower case ("report on the OHCHR update as of 3 July 2022"), or with the remark "(no title)".
 * Such a description stands in square brackets, as APA writes it, so that nobody takes it for the title. So do
 * the record's remarks on a title: "(title translated)".
 */
export function formatCitedTitle(title: string): string {
  const description = findDescription(title)
  return description === null ? title.replace(/\((title [^()]*)\)$/, '[$1]') : `[${description}]`
}

function findDescription(title: string): string | null {
  const inParentheses = /^\((.*)\)$/.exec(title)?.[1]
  const untitled = /^(.*\S) \(no title[^()]*\)$/.exec(title)?.[1]
  return inParentheses ?? untitled ?? (/^\p{Ll}/u.test(title) ? title : null)
}
