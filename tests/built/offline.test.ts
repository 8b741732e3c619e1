import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { storedFiles, writeWorker } from '../../scripts/build/offline.mjs'
import { KINDS } from '../support/page-kinds.ts'

/* What the service worker stores for use without a network. */

const read = (path: string) => readFileSync(join('dist', path), 'utf8')
/** The built scripts and styles a file loads, at once or later, as it names them. */
const assetsIn = (path: string): string[] =>
  [...read(path).matchAll(/["'`(;](?:\/?_astro|\.)\/([^"'`()&]+\.(?:js|css))/g)].map(
    ([, name = '']) => `_astro/${name}`,
  )

/** What is made for other sites' pages is of no use without a network; a roster is stored once its rule is visited. */
const STORED = Object.values(KINDS).filter((path) => !/^\/(embed|roster\/.)/.test(path))

test('the store holds every page, takes at most 1 MB to fetch, and neither single rosters nor what is made for other sites', () => {
  const files = storedFiles('dist')
  for (const path of STORED) {
    const { pathname } = new URL(path, 'http://localhost')
    expect(files).toContain(pathname.slice(1).replace(/(^|\/)$/, '$1index.html'))
  }
  expect(files.filter((file) => /^(api|embed|roster\/[^/]+)\/|sitemap|^sw\.js/.test(file))).toEqual(
    [],
  )
  const contents = files.map((file) => readFileSync(join('dist', file)))
  const raw = contents.reduce((sum, { length }) => sum + length, 0)
  const gzipped = contents.reduce((sum, content) => sum + gzipSync(content).length, 0)
  console.log(`stored: ${files.length} files, ${raw} bytes, ${gzipped} gzipped`)
  expect(gzipped).toBeLessThanOrEqual(1024 * 1024)
})

test('the store holds every script and style its pages and rosters may load', () => {
  const files = storedFiles('dist')
  const own = files.filter((file) => /\.(html|js|css)$/.test(file))
  const loaded = new Set(own.flatMap(assetsIn))
  expect([...loaded].filter((asset) => !files.includes(asset))).toEqual([])
  const reached = new Set(assetsIn('roster/landless-pension/subsidy/index.html'))
  for (const asset of reached) for (const further of assetsIn(asset)) reached.add(further)
  const worker = [...reached].find((asset) => asset.includes('/worker.'))
  expect(worker, 'the worker is among what rosters load').toBeDefined()
  expect([...reached].filter((asset) => !files.includes(asset))).toEqual([])
})

test('the same site gives the same worker', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'huisuan-'))
  cpSync('dist', folder, { recursive: true })
  await writeWorker(folder)
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  await writeWorker(folder)
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toBe(worker)
  rmSync(folder, { recursive: true })
})
