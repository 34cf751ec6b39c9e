import type { Page } from '@playwright/test'
import { readCsv } from './fixtures'

/** Names that Ukrainian texts write in Latin letters: formats, programs, standards, keys, and what addresses and files are made of. */
const latinNames =
  /\b(HTML|CSV|CSVW|JSON|Excel|Parquet|zip|bib|ris|csl|json|Python|pandas|readr|curl|BibTeX|RIS|CSL-JSON|APA|PNG|SVG|PDF|WCAG|AA|axe|Chromium|Page Up|Page Down|Home|End|Escape|Enter|AAPOR|III|UTF-8|CRLF|About|null|true|false|OpenAPI|Table Schema|HXL|ETag|If-None-Match|Access-Control-Allow-Origin|Link|Atom|GET|HEAD|CATI|record_version|detail|codes|asOf|kind|publisher|weapon|proximity|age-sex|age|sex|latest|first|all|figure_id|share_id|application\/problem\+json|ID|xlsx|cookie|casualties|context|publishers|sources|places|indicators|questions|answers|waves|margins|groups)\b/g

/** Addresses, ids and codes stand in any language as they are. */
const addresses = /https?:\/\/\S+|\b[0-9a-f]{12}\b|\/data\/\S*|\bdocs\/\S+|\b[a-z0-9]+(?:[-_.][a-z0-9]+)+\b/g

/** Words in Latin letters on a page that are neither marked as another language nor names. */
export async function findUnmarkedWords(page: Page, names: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      const isRead = element && !element.closest('script, style, template, code, pre')
      if (isRead && element.closest('[lang]')?.getAttribute('lang') === 'uk') found.push(walker.currentNode.textContent ?? '')
    }
    return [...new Set(found)]
  })
  return texts.filter((text) => {
    const own = names.reduce(withoutName, text)
    return /[A-Za-z]{2,}/.test(own.replace(addresses, '').replace(latinNames, ''))
  })
}

/** A short name may stand within another word: AP is none in AAPOR. */
function withoutName(text: string, name: string): string {
  const pattern = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  return text.replace(new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'gu'), '')
}

/** Publishers and producers keep their own names, the longest first: some hold others. */
export async function listNames(page: Page): Promise<string[]> {
  const rows = await readCsv(page, '/data/publishers.csv')
  const names = rows.flatMap((row) => [String(row.name), String(row.short_name)])
  return names.filter((name) => name !== 'undefined').sort((a, b) => b.length - a.length)
}
