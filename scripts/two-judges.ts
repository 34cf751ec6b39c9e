import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { verifyFile } from '@/app/[locale]/verify/_answer/verify-file'

const script = path.join(import.meta.dirname, 'verify.mjs')

/** What becomes of a file: `line 3: altered value`, or that it is refused. */
export type Verdicts = readonly string[] | 'refused'

/** By what `/en/verify` judges with, the columns of altered rows named. */
export async function judgeByPage(bytes: Buffer): Promise<Verdicts> {
  const odd = new Map<number, string>()
  const answer = await verifyFile(bytes, ({ row, judgement }) => {
    const columns = judgement.altered.map(({ column }) => column || 'surplus')
    odd.set(row.line, [judgement.verdict, ...columns.toSorted()].join(' '))
    return { line: row.line, verdict: judgement.verdict, about: null, given: '', latest: [], revisedHow: null, altered: [], outdated: [] }
  })
  if ('problem' in answer) return 'refused'
  for (const { rows, listed } of answer.groups) expect(listed.length, 'a file whose every row is looked at').toBe(rows)
  const others = answer.rows - odd.size
  return [
    ...[...odd]
      .toSorted(([a], [b]) => a - b)
      .filter(([, words]) => words !== 'identical')
      .map(([line, words]) => `line ${line}: ${words}`),
    `${others + [...odd.values()].filter((words) => words === 'identical').length} identical`,
  ]
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^identical$/, 'identical'],
  [/^(since|another value counts)/, 'revised'],
  [/^altered/, 'altered'],
  [/^unknown/, 'unknown'],
  [/^fits several/, 'several'],
]

/** By the script as people run it, against `manifest.json` of the folder, where the file is put. */
export function judgeByScript(folder: string, bytes: Buffer): Verdicts {
  writeFileSync(path.join(folder, 'file.csv'), bytes)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'file.csv', 'manifest.json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (status === 2) {
    expect(stderr, 'no fault of the script').not.toMatch(/\n +at /)
    return 'refused'
  }
  const lines = [...stdout.matchAll(/^line (\d+)(?: \(.*?\))?: (.*)$/gm)].map(([, line, words = '']) => {
    const kind = kinds.find(([pattern]) => pattern.test(words))?.[1]
    const columns = [...words.matchAll(/(?:^altered: |"; )(?:(\w+) is|beyond the header stands) "/g)].map(
      ([, column = 'surplus']) => column,
    )
    return [kind, `line ${line}: ${[kind, ...(kind === 'altered' ? columns.toSorted() : [])].join(' ')}`]
  })
  const others = lines.filter(([kind]) => kind !== 'identical').map(([, words = '']) => words)
  return [...others, `${lines.length - others.length} identical`]
}
