import { type FileProblem, largestFile } from '@/lib/domain/verify/verification'

/** The text of a file that a reader gives: UTF-8 or UTF-16, its byte-order mark left out; or why it is no CSV. */
export function decodeFile(bytes: Uint8Array): { readonly text: string } | { readonly problem: FileProblem } {
  if (bytes.length > largestFile) return { problem: 'tooLarge' }
  const signature = findSignature(bytes)
  if (signature) return { problem: signature }
  const encoding = findEncoding(bytes)
  if (encoding === null) return { problem: 'binary' }
  const text = new TextDecoder(encoding).decode(bytes)
  const start = text.slice(0, 200).trimStart()
  if (start === '' && text.trim() === '') return { problem: 'empty' }
  if (start.startsWith('<')) return { problem: 'html' }
  return /^[{[]/.test(start) ? { problem: 'json' } : { text }
}

const zipStart = 'PK\u0003\u0004'
const oldExcelStart = '\u00d0\u00cf\u0011\u00e0'

function findSignature(bytes: Uint8Array): FileProblem | null {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  if (start.startsWith(oldExcelStart)) return 'excel'
  if (start.startsWith(zipStart)) return /\[Content_Types\]|xl\//.test(start) ? 'excel' : 'zip'
  return start.startsWith('PAR1') ? 'parquet' : null
}

/** A zero byte stands in no text but UTF-16, which begins with its byte-order mark. */
function findEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes.subarray(0, 65_536).includes(0) || isPicture(bytes) ? null : 'utf-8'
}

function isPicture(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x89 && bytes[1] === 0x50) || (bytes[0] === 0xff && bytes[1] === 0xd8)
}
