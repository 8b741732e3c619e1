import { existsSync, readFileSync } from 'node:fs'
import { outDir } from 'astro:config/server'
import type { Manifest } from 'vite'
import { base } from './paths.ts'

const file = new URL('client-manifest.json', outDir)
/** What the client build made of each source file; the development server builds nothing. */
const manifest: Manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}

/**
 * Where the browser loads a module from, given its path in the project (`src/policies/…`): its own
 * file, then the files that it imports, to be preloaded. In development the source file itself.
 */
export function moduleAddress(path: string): [own: string, ...imports: string[]] {
  if (import.meta.env.DEV) return [base + path]
  const entry = manifest[path]
  if (!entry)
    throw new Error(`The client build has no entry for ${path}: scripts/build/rule-entries.mjs`)
  const imports = (entry.imports ?? []).map((key) => manifest[key]?.file ?? key)
  return [base + entry.file, ...imports.map((name) => base + name)]
}
