/**
 * The packages that reach a reader: what the project depends on at run time, with all that those pull in.
 * Run by itself it builds the site and lists them, each with version, licence, its size as installed and
 * about how much of the browser's scripts it is; fails for what `supply.json` does not allow.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>
}
export type Manifest = Pick<Locked, 'dependencies' | 'devDependencies'>
/** What is allowed: which licences, and which packages, each with its licence and why it is here. */
export interface Allowed {
  readonly licences: readonly string[]
  readonly packages: Readonly<Record<string, { readonly licence: string; readonly why: string }>>
}
export interface Package {
  readonly name: string
  /** Where it is installed, relative to the project. */
  readonly path: string
  readonly version: string
  readonly licence: string
}

const FOLDER = 'node_modules/'

/** Where the package that is installed at `from` finds another; undefined where it is not installed. */
function found({ packages }: Lock, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf(FOLDER))) {
    const path = `${folder}${folder && !folder.endsWith('/') ? '/' : ''}${FOLDER}${name}`
    if (path in packages) return path
    if (!folder) return undefined
  }
}

/** What is needed at run time, by name; what is only looked for, such as an optional peer, may be missing. */
export function runtimePackages(lock: Lock): Package[] {
  const reached = new Map<string, Package>()
  const follow = (from: string, names: Iterable<string>) => {
    for (const name of names) {
      const path = found(lock, from, name)
      if (path === undefined || reached.has(path)) continue
      const { version = '', license = '', ...more } = lock.packages[path] ?? {}
      reached.set(path, { name, path, version, licence: license })
      const { dependencies, optionalDependencies, peerDependencies } = more
      follow(path, Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
    }
  }
  follow('', Object.keys(lock.packages['']?.dependencies ?? {}))
  return [...reached.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** What is wrong with the packages and the lock file, in sentences. */
export function faultsOf(lock: Lock, manifest: Manifest, allowed: Allowed): string[] {
  const used = runtimePackages(lock)
  const names = new Set(used.map(({ name }) => name))
  const faults = used.flatMap(({ name, licence }) => {
    const own = allowed.packages[name]
    if (!own) return [`${name} reaches readers and is not on the list`]
    if (own.licence !== licence) return [`${name} is licensed ${licence}, not ${own.licence}`]
    return allowed.licences.includes(licence) ? [] : [`${name} is licensed ${licence}`]
  })
  for (const name of Object.keys(allowed.packages))
    if (!names.has(name)) faults.push(`${name} is on the list and no longer used`)
  for (const [path, { integrity, resolved, version }] of Object.entries(lock.packages)) {
    if (path && !integrity) faults.push(`${path} has no integrity`)
    if (path && !version) faults.push(`${path} has no version`)
    if (resolved) faults.push(`${path} says from where: ${resolved}`)
  }
  for (const kind of ['dependencies', 'devDependencies'] as const) {
    const locked = lock.packages['']?.[kind] ?? {}
    const wanted = manifest[kind] ?? {}
    for (const name of new Set([...Object.keys(locked), ...Object.keys(wanted)])) {
      const pin = wanted[name]
      const { version } = lock.packages[FOLDER + name] ?? {}
      if (!/^\d+\.\d+\.\d+$/.test(pin ?? '')) faults.push(`${name} is not pinned: ${pin}`)
      if (pin !== locked[name] || pin !== version)
        faults.push(`${name} is ${pin}, and in the lock file ${locked[name]} and ${version}`)
    }
  }
  return faults
}

const root = fileURLToPath(new URL('../../', import.meta.url))
const json = <Content>(name: string) => JSON.parse(readFileSync(root + name, 'utf8')) as Content
/** The lock file, the manifest and the list as they stand. */
export const readSupply = (): [Lock, Manifest, Allowed] => [
  json('package-lock.json'),
  json('package.json'),
  json('supply.json'),
]

/** Bytes of a package's own files. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === 'node_modules') return sum
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size)
  }, 0)
}

/** Its one module in the pages is an empty function, which `lazy-entries.mjs` puts in its place. */
const EMPTIED = '@astrojs/svelte'
/** Of how many bytes an empty function is fewer. */
const EMPTY = 100

/** Of a module, the package it is from: the last one in its path. */
const packageOf = (id: string) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]

/** Adds to `bytes` each package's part of what is built, as its modules' parts before they are made short. */
function weigh(bytes: Map<string, number>): Plugin {
  return {
    name: 'huisuan-supply',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        const modules = Object.entries(chunk.modules)
        const all = modules.reduce((sum, [, { renderedLength }]) => sum + renderedLength, 0)
        for (const [id, { renderedLength }] of modules) {
          const name = packageOf(id)
          const part = all && (chunk.code.length * renderedLength) / all
          if (name) bytes.set(name, (bytes.get(name) ?? 0) + part)
        }
      }
    },
  }
}

/** Builds the site somewhere else and tells how much of its scripts is whose. */
async function built(): Promise<Map<string, number>> {
  const [{ build }, { writeWorker }] = await Promise.all([
    import('astro'),
    import('../build/offline.mjs'),
  ])
  const bytes = new Map<string, number>()
  const outDir = mkdtempSync(join(tmpdir(), 'supply-'))
  try {
    await build({ outDir, logLevel: 'error', vite: { plugins: [weigh(bytes)] } })
    await writeWorker(outDir, [weigh(bytes)])
  } finally {
    rmSync(outDir, { recursive: true })
  }
  return bytes
}

async function list(): Promise<void> {
  const [lock, manifest, allowed] = readSupply()
  const used = runtimePackages(lock)
  const bytes = await built()
  const sizes = used.map(({ path }) => sizeOf(root + path))
  const kb = (size: number) => (size / 1024).toFixed(1).padStart(9)
  const row = (...cells: string[]) => console.log(cells.join('  '))
  row('package'.padEnd(34), 'version '.padEnd(9), 'licence'.padEnd(13), 'installed', 'in pages, KB')
  for (const [index, { name, version, licence }] of used.entries()) {
    const part = bytes.get(name)
    const size = kb(sizes[index] ?? 0)
    row(name.padEnd(34), version.padEnd(9), licence.padEnd(13), size, part ? kb(part) : '')
  }
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0)
  row(`${used.length} packages`.padEnd(60), kb(sum(sizes)), kb(sum(bytes.values())))
  const names = new Set(used.map(({ name }) => name))
  const faults = faultsOf(lock, manifest, allowed)
  for (const [name, size] of bytes)
    if (!names.has(name) && !(name === EMPTIED && size < EMPTY))
      faults.push(`${name} is in the pages and no dependency`)
  for (const fault of faults) console.error(fault)
  if (faults.length) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await list()
