import { base } from './paths.ts'

/**
 * Where the browser loads a module from, given its path under `src`: its own file, then the files
 * that one imports (to preload). Filled in by the client build (`scripts/build/lazy-entries.mjs`); in
 * development the source file itself.
 */
export function addressOf(path: string): [own: string, ...imports: string[]] {
  if (import.meta.env.DEV) return [`${base}src/${path}`]
  const addresses = Reflect.get(globalThis, Symbol.for('huisuan.addresses')) as Record<
    string,
    [string, ...string[]]
  >
  const files = addresses[path]
  if (!files)
    throw new Error(
      `The client build has no entry for src/${path}; see scripts/build/lazy-entries.mjs`,
    )
  return files.map((file) => base + file) as [string, ...string[]]
}
