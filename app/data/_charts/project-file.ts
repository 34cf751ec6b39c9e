import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A file of this project, read once for each caller. `next start` and `next dev` run in the project's own folder. */
export function readProjectFile(...parts: readonly string[]): Buffer<ArrayBuffer> {
  // Read where it lies: the server is started in the project, whose files need no tracing.
  return readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), ...parts))
}
