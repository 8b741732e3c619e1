import { join } from 'node:path'
import { build } from 'vite'
import type { InlineConfig, Rolldown } from 'vite'

type Output = Rolldown.RolldownOutput
type Chunk = Rolldown.OutputChunk

const quiet: InlineConfig = { configFile: false, logLevel: 'error' }

/** A program with all it imports, as one script for a browser that leaves what it exports in `program`. */
export async function bundle(root: string, program: string): Promise<string> {
  const lib = { entry: join(root, program), formats: ['iife' as const], name: 'program' }
  const [output] = (await build({ ...quiet, root, build: { write: false, lib } })) as Output[]
  const [chunk, ...others] = output?.output ?? []
  if (!chunk || others.length) throw new Error(`${program} is not one script`)
  return chunk.code
}

/**
 * The modules whose code a page gets that imports one entry and no other, for each of some entries.
 * @param entries what is imported, by names of our own
 */
export async function modulesOf(
  root: string,
  entries: Readonly<Record<string, string>>,
): Promise<Map<string, string[]>> {
  const { output } = (await build({
    ...quiet,
    root,
    build: {
      ...{ write: false, minify: false },
      rolldownOptions: { input: { ...entries }, preserveEntrySignatures: 'strict' },
    },
  })) as Output
  const chunks = output.filter((one) => one.type === 'chunk')
  return new Map(
    chunks
      .filter(({ isEntry }) => isEntry)
      .map((entry) => [entry.name, [...loadedBy(entry, chunks)].flatMap(modulesIn)]),
  )
}

/** A chunk and all that it imports, down to the last. */
function loadedBy(chunk: Chunk, chunks: readonly Chunk[], loaded = new Set<Chunk>()): Set<Chunk> {
  loaded.add(chunk)
  for (const next of chunks)
    if (chunk.imports.includes(next.fileName) && !loaded.has(next)) loadedBy(next, chunks, loaded)
  return loaded
}

/** The modules of which some code is left in a chunk. */
function modulesIn({ modules }: Chunk): string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength ? [id] : []))
}
