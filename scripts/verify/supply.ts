/**
 * Lists the packages that reach a reader, as the built site's notices name them, with version, licence
 * and why each is here. Fails for what `supply.json` does not allow and for a loose lock file. Wants a
 * built site.
 */
import { readFileSync } from 'node:fs'
import { shippedIn } from '../build/licences.ts'
import type { Shipped } from '../build/licences.ts'

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}
export interface Lock {
  readonly packages: Readonly<Record<string, Locked>>
}
export type Manifest = Pick<Locked, 'dependencies' | 'devDependencies'>
/** What is allowed: which licences, and which packages, each with its licence and why it is here. */
export interface Allowed {
  readonly licences: readonly string[]
  readonly packages: Readonly<Record<string, AllowedPackage>>
}
export interface AllowedPackage {
  readonly licence: string
  readonly why: string
  /** Where data made with it reaches readers, though none of its code does: the files of its notice. */
  readonly dataNotices?: readonly string[]
  /** Whether it is the service's, and no part of the site. */
  readonly service?: boolean
}

/** What is wrong with the packages in a built site, in sentences. */
export function shippedFaults(shipped: readonly Shipped[], allowed: Allowed): string[] {
  const faults = shipped.flatMap(({ name, licence }) => {
    const own = allowed.packages[name]
    if (!own) return [`${name} reaches readers and is not on the list`]
    if (own.licence !== licence) return [`${name} is licensed ${licence}, not ${own.licence}`]
    const isAllowed = licence.split(' AND ').every((one) => allowed.licences.includes(one))
    return isAllowed ? [] : [`${name} is licensed ${licence}`]
  })
  const names = new Set(shipped.map(({ name }) => name))
  const unused = Object.entries(allowed.packages)
    .filter(([name, { service }]) => !service && !names.has(name))
    .map(([name]) => name)
  return [...faults, ...unused.map((name) => `${name} is on the list and no longer used`)]
}

/** What is wrong with the lock file and the versions asked for, in sentences. */
export function lockFaults(lock: Lock, manifest: Manifest): string[] {
  const faults: string[] = []
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
      const { version } = lock.packages[`node_modules/${name}`] ?? {}
      if (!/^\d+\.\d+\.\d+$/.test(pin ?? '')) faults.push(`${name} is not pinned: ${pin}`)
      else if (pin !== locked[name] || pin !== version)
        faults.push(`${name} is ${pin}, and in the lock file ${locked[name]} and ${version}`)
    }
  }
  return faults
}

const json = <Content>(name: string) =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')) as Content
/** The lock file, the manifest and the list as they stand. */
export const readSupply = (): [Lock, Manifest, Allowed] => [
  json('package-lock.json'),
  json('package.json'),
  json('supply.json'),
]

if (import.meta.main) {
  const [lock, manifest, allowed] = readSupply()
  const shipped = shippedIn('dist')
  for (const { name, version, licence } of shipped)
    console.log(name.padEnd(22), version.padEnd(9), licence.padEnd(13), allowed.packages[name]?.why)
  const faults = [...shippedFaults(shipped, allowed), ...lockFaults(lock, manifest)]
  for (const fault of faults) console.error(fault)
  if (faults.length) process.exitCode = 1
}
