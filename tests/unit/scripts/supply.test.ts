import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Allowed, Lock, Manifest } from '../../../scripts/verify/supply.ts'
import { faultsOf, readSupply, runtimePackages } from '../../../scripts/verify/supply.ts'

const [lock, manifest, allowed] = readSupply()

it('every package that reaches a reader is on the list, and the lock file is whole', () => {
  expect(runtimePackages(lock).length).toBeGreaterThan(20)
  expect(Object.keys(lock.packages).length).toBeGreaterThan(500)
  expect(faultsOf(lock, manifest, allowed)).toEqual([])
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
        /(?:\bfrom |\bimport |\bimport\()'(\w[\w@/.:-]*|@[\w/.-]+)'/g,
      ),
    ].map(([, name = '']) => name),
  )
  const packages = new Set(named.map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? ''))
  expect(packages).toContain('svelte')
  const own = [...packages].filter((name) => !name.startsWith('node:'))
  expect(own.filter((name) => !(name in (manifest.dependencies ?? {})))).toEqual([])
})

describe('what is wrong is found', () => {
  const integrity = 'sha512-x'
  const sound = (): [Lock, Manifest, Allowed] => [
    {
      packages: {
        '': { dependencies: { a: '1.0.0' }, devDependencies: { d: '1.0.0' } },
        'node_modules/a': { version: '1.0.0', license: 'MIT', integrity, dependencies: { b: '*' } },
        'node_modules/a/node_modules/b': { version: '2.0.0', license: 'ISC', integrity },
        'node_modules/b': { version: '1.0.0', license: 'GPL-3.0', integrity },
        'node_modules/d': { version: '1.0.0', license: 'GPL-3.0', integrity },
      },
    },
    { dependencies: { a: '1.0.0' }, devDependencies: { d: '1.0.0' } },
    {
      licences: ['MIT', 'ISC'],
      packages: { a: { licence: 'MIT', why: '' }, b: { licence: 'ISC', why: '' } },
    },
  ]
  const change = (path: string, more: object) => {
    const [{ packages }, ...rest] = sound()
    const lock = { packages: { ...packages, [path]: { ...packages[path], ...more } } }
    return faultsOf(lock, ...rest)
  }
  const LIBRARY = 'node_modules/a'

  it('nothing is found where nothing is', () => expect(faultsOf(...sound())).toEqual([]))
  it('the package a package finds is the nearest', () =>
    expect(runtimePackages(sound()[0]).map(({ path }) => path)).toEqual([
      'node_modules/a',
      'node_modules/a/node_modules/b',
    ]))
  it('a package that is not on the list', () =>
    expect(change(LIBRARY, { dependencies: { b: '*', d: '*' } })).toEqual([
      'd reaches readers and is not on the list',
    ]))
  it('a package that came by a peer', () =>
    expect(change(LIBRARY, { peerDependencies: { d: '*' } })).toHaveLength(1))
  it('a licence that changed', () =>
    expect(change(LIBRARY, { license: 'GPL-3.0' })).toEqual(['a is licensed GPL-3.0, not MIT']))
  it('a licence that is not allowed', () => {
    const [one, two, { packages }] = sound()
    expect(faultsOf(one, two, { packages, licences: ['MIT'] })).toEqual(['b is licensed ISC'])
  })
  it('a package no longer used', () =>
    expect(change(LIBRARY, { dependencies: {} })).toEqual(['b is on the list and no longer used']))
  it('a package without integrity', () =>
    expect(change('node_modules/d', { integrity: undefined })).toEqual([
      'node_modules/d has no integrity',
    ]))
  it('an address from where a package was fetched', () =>
    expect(change('node_modules/d', { resolved: 'https://a.example' })).toHaveLength(1))
  it('a version that is not the one asked for', () =>
    expect(change('node_modules/d', { version: '1.0.1' })).toHaveLength(1))
  it('a version that is not pinned, or that the lock file does not know', () => {
    const [one, , three] = sound()
    const loose = { dependencies: { a: '^1.0.0' }, devDependencies: {} }
    expect(faultsOf(one, loose, three).join('\n')).toMatch(/a is not pinned.*\n.*\nd is not pinned/)
  })
})
