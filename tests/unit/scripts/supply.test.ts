import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Allowed } from '../../../scripts/verify/supply.ts'
import { lockFaults, readSupply, shippedFaults } from '../../../scripts/verify/supply.ts'

const [lock, manifest, allowed] = readSupply()

it('every version is pinned, and the lock file is whole', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(500)
  expect(lockFaults(lock, manifest)).toEqual([])
})

it('every package the source depends on is on the list', () => {
  const dependencies = Object.keys(manifest.dependencies ?? {})
  expect(dependencies.length).toBeGreaterThan(10)
  expect(dependencies.filter((name) => !(name in allowed.packages))).toEqual([])
})

it('every package on the list says why it is here', () => {
  for (const { why } of Object.values(allowed.packages)) expect(why).toMatch(/\w{3,} \w/)
})

it('the source imports nothing at run time that is only there for development', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => /\.(ts|svelte|astro)$/.test(file))
  const named = sources.flatMap((file) =>
    [
      ...readFileSync(`src/${file}`, 'utf8').matchAll(
        /(?<!\bimport type [^'\n]*)(?:\bfrom |\bimport |\bimport\()'(\w[\w@/.:-]*|@[\w/.-]+)'/g,
      ),
    ].map(([, name = '']) => name),
  )
  const packages = new Set(named.map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? ''))
  expect(packages).toContain('svelte')
  const own = [...packages].filter((name) => !/^(node|astro):/.test(name))
  expect(own.filter((name) => !(name in (manifest.dependencies ?? {})))).toEqual([])
})

describe('what is wrong with a package in the site is found', () => {
  const a = { name: 'a', version: '1.0.0', licence: 'MIT' }
  const b = { name: 'b', version: '2.0.0', licence: 'ISC' }
  const list: Allowed = {
    licences: ['MIT', 'ISC'],
    packages: { a: { licence: 'MIT', why: '' }, b: { licence: 'ISC', why: '' } },
  }

  it('nothing is found where nothing is', () => expect(shippedFaults([a, b], list)).toEqual([]))
  it('a package that is not on the list', () =>
    expect(shippedFaults([a, b, { ...a, name: 'd' }], list)).toEqual([
      'd reaches readers and is not on the list',
    ]))
  it('a licence that changed', () =>
    expect(shippedFaults([{ ...a, licence: 'GPL-3.0' }, b], list)).toEqual([
      'a is licensed GPL-3.0, not MIT',
    ]))
  it('a licence that is not allowed', () =>
    expect(shippedFaults([a, b], { ...list, licences: ['MIT'] })).toEqual(['b is licensed ISC']))
  it('of two licences, one that is not allowed', () => {
    const c = { name: 'c', version: '1.0.0', licence: 'MIT AND ISC' }
    const packages = { a: { licence: 'MIT', why: '' }, c: { licence: c.licence, why: '' } }
    expect(shippedFaults([a, c], { ...list, packages })).toEqual([])
    expect(shippedFaults([a, c], { licences: ['MIT'], packages })).toEqual([
      'c is licensed MIT AND ISC',
    ])
  })
  it('nothing where only the service has a package', () => {
    const s = { licence: 'MIT', why: '', service: true }
    expect(shippedFaults([a, b], { ...list, packages: { ...list.packages, s } })).toEqual([])
  })
  it('a package no longer used', () =>
    expect(shippedFaults([a], list)).toEqual(['b is on the list and no longer used']))
})

describe('what is wrong with the lock file is found', () => {
  const integrity = 'sha512-x'
  const pins = { dependencies: { a: '1.0.0' }, devDependencies: { d: '1.0.0' } }
  const packages = {
    '': pins,
    'node_modules/a': { version: '1.0.0', integrity },
    'node_modules/d': { version: '1.0.0', integrity },
  }
  const change = (more: object) =>
    lockFaults(
      { packages: { ...packages, 'node_modules/d': { ...packages['node_modules/d'], ...more } } },
      pins,
    )

  it('nothing is found where nothing is', () => expect(change({})).toEqual([]))
  it('a package without integrity', () =>
    expect(change({ integrity: undefined })).toEqual(['node_modules/d has no integrity']))
  it('an address from where a package was fetched', () =>
    expect(change({ resolved: 'https://a.example' })).toHaveLength(1))
  it('a version that is not the one asked for', () =>
    expect(change({ version: '1.0.1' })).toHaveLength(1))
  it('a version that is not pinned, or that the lock file does not know', () => {
    const loose = { dependencies: { a: '^1.0.0' }, devDependencies: {} }
    expect(lockFaults({ packages }, loose).join('\n')).toMatch(/a is not pinned.*\nd is not pinned/)
  })
})
