/**
 * Collects the licence notices of all packages whose code is in the built site, in `licences.txt`. Vite
 * lists the packages of each bundle with their notices (`build.license`); this merges the lists of the
 * pages' scripts and of the service worker, and those with which data of the site was made.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import type { Allowed } from '../verify/supply.ts'

/** The file in which Vite lists the packages of one bundle. */
export const LICENCE_LIST = 'licences.json'
export const NOTICES = 'licences.txt'

/** A package of a bundle, as Vite lists it. */
interface Bundled {
  readonly name: string
  readonly version: string
  /** The licence's SPDX identifier. */
  readonly identifier?: string
  /** Its licence file. */
  readonly text?: string
}

/** Lists the packages of the pages' scripts, the roster's worker included. */
export function licences(): Plugin {
  return {
    name: 'huisuan-licences',
    apply: 'build',
    configEnvironment: (name) =>
      name === 'client' ? { build: { license: { fileName: LICENCE_LIST } } } : {},
  }
}

/** The notice of a package that comes without a licence file, where we have written one down. */
function noticeOf({ name, text }: Bundled): string {
  const own = fileURLToPath(new URL(`notices/${name}.txt`, import.meta.url))
  if (text) return text
  if (existsSync(own)) return readFileSync(own, 'utf8').trim()
  throw new Error(`${name} has no licence file: write its notice to scripts/build/notices/`)
}

/** The packages of which the site has no code, but data made with them: by `supply.json`. */
function dataMakers(): Bundled[] {
  const { packages } = JSON.parse(read('supply.json')) as Allowed
  return Object.entries(packages).flatMap(([name, { dataNotices }]) => {
    if (!dataNotices) return []
    const folder = `node_modules/${name}`
    const { version, license } = JSON.parse(read(`${folder}/package.json`))
    const text = dataNotices.map((file) => read(`${folder}/${file}`).trim()).join('\n\n')
    return [{ name, version, identifier: license, text }]
  })
}
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/**
 * Writes the notices into a built site, in place of Vite's list of the pages' scripts.
 * @param workerList Vite's list of the service worker, as JSON.
 */
export function writeNotices(dist: string, workerList: string): void {
  const pagesList = join(dist, LICENCE_LIST)
  const packages = new Map<string, Bundled>()
  const bundles = [readFileSync(pagesList, 'utf8'), workerList].map(
    (list) => JSON.parse(list) as Bundled[],
  )
  for (const one of [...bundles.flat(), ...dataMakers()])
    packages.set(`${one.name} ${one.version}`, one)
  const notices = [...packages.keys()].sort().map((key) => {
    const one = packages.get(key) as Bundled
    return `## ${key} (${one.identifier})\n\n${noticeOf(one)}\n`
  })
  writeFileSync(join(dist, NOTICES), notices.join('\n'))
  rmSync(pagesList)
}

/** A package whose code is in the built site. */
export interface Shipped {
  readonly name: string
  readonly version: string
  readonly licence: string
}

/** Reads the packages off the notices of a built site. */
export function shippedIn(dist: string): Shipped[] {
  const notices = readFileSync(join(dist, NOTICES), 'utf8')
  return [...notices.matchAll(/^## (\S+) (\d\S*) \((.+)\)$/gm)].map(
    ([, name = '', version = '', licence = '']) => ({ name, version, licence }),
  )
}
