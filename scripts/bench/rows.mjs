import { run } from '../steps.mjs'
import { heading } from './site.mjs'

/** A million made-up rows imported and downloaded, with time and memory: about 12 minutes. */
export async function measureRows() {
  heading('Import and download of 1,000,000 rows')
  await run(process.execPath, ['--import', 'tsx', 'prisma/bench.ts'], 'The bench of a million rows')
}
