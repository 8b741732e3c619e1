import { cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const project = fileURLToPath(new URL('../../', import.meta.url))

/** What a build reads, beside what is installed. */
const READ = [
  ...['src', 'public', 'scripts'],
  ...['package.json', 'supply.json', 'astro.config.mjs', 'tsconfig.json'],
]

/**
 * Copies what a build reads, and `more`, into a folder; what is installed is linked. Kept by every test
 * and check that builds elsewhere, so that what a build begins to read fails at none of them alone.
 * @param more paths in the project
 */
export function copyProject(into: string, more: readonly string[] = []): void {
  for (const path of [...READ, ...more])
    cpSync(join(project, path), join(into, path), { recursive: true })
  symlinkSync(join(project, 'node_modules'), join(into, 'node_modules'), 'junction')
}
