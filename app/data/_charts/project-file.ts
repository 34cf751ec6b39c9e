import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A file of this project, read once for each caller. */
export function readProjectFile(...parts: readonly string[]): Buffer<ArrayBuffer> {
  return readFileSync(projectPath(...parts))
}

/** Where a file of this project lies. The servers run in the project's own folder. */
export function projectPath(...parts: readonly string[]): string {
  // Read where it lies: the server is started in the project, whose files need no tracing.
  return path.join(/* turbopackIgnore: true */ process.cwd(), ...parts)
}
