import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { binary, root, run } from '../steps.mjs'
import { makeFolder } from './site.mjs'

const files = {
  'package.json': '{ "type": "module" }',
  'app/layout.jsx': 'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html> }',
  'app/page.jsx': `import { headers } from 'next/headers'
export default async function Page() { return <h1>{(await headers()).get('host')}</h1> }`,
}

/** Builds the least app that Next renders per request, with the same node_modules; answers its folder. */
export async function buildBareApp() {
  const folder = makeFolder()
  mkdirSync(path.join(folder, 'app'))
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'dir')
  await run(process.execPath, [binary('next/dist/bin/next'), 'build', folder, '--webpack'], 'Building the bare page', {
    env: { NODE_ENV: 'production' },
    quiet: true,
  })
  return folder
}
