import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { offlineList, storedFiles, WHEN_PRESSED } from '../../scripts/build/offline-list.mjs'
import { writeWorker } from '../../scripts/build/offline.mjs'
import { boundsFor, FINDING, storedBytes } from '../../scripts/audit/stored.ts'
import { withNeeds } from '../../src/offline/files.ts'
import { draftsById, draftsOf } from '../../src/layouts/drafts.ts'
import { documents, hasPlan, rules } from '../../src/policies/index.ts'
import { KINDS } from '../support/page-kinds.ts'

/* What the service worker stores for use without a network. */

const read = (path: string) => readFileSync(join('dist', path), 'utf8')
const packed = (path: string) => gzipSync(readFileSync(join('dist', path))).length
/** The built scripts and styles a file loads, at once or later, as it names them. */
const assetsIn = (path: string): string[] =>
  [...read(path).matchAll(/["'`(;](?:\/?_astro|\.)\/([^"'`()&]+\.(?:js|css))/g)].map(
    ([, name = '']) => `_astro/${name}`,
  )

/** What is made for other sites' pages is of no use without a network; a roster is stored once its rule is visited. */
const STORED = Object.values(KINDS).filter((path) => !/^\/(embed|roster\/.)/.test(path))

test('the store holds every page, takes at most 1 MB to fetch for 80 rules, 3 KB for a plan, 800 bytes for a rule’s papers and 60 KB for what leads to a rule, and neither single rosters nor what is made for other sites', () => {
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
  const plans = documents.filter(hasPlan).length
  const most = (1024 * 1024 * rules.length) / 80 + 3_000 * plans + 800 * draftsById.size + FINDING
  expect(gzipped).toBeLessThanOrEqual(most)
})

test('the first visit stores at most 100 KB at the home page and 300 KB at a rule, not the site', () => {
  const found = storedBytes('dist')
  console.log(`first visit: home ${found.home}, a rule ${found.rule} bytes gzipped`)
  expect(found.rules).toBe(rules.length)
  expect(found.home).toBeLessThanOrEqual(100_000)
  expect(found.rule).toBeLessThanOrEqual(300_000)
  expect(found.plans).toBe(documents.filter(hasPlan).length)
  expect(found.drafts).toBe(draftsById.size)
  expect(boundsFor(found)).toMatchObject({ home: 100_000, rule: 300_000 })
})

test('a page is stored with every script and style it may load, but for what waits for a press', () => {
  const { files } = offlineList('dist')
  for (const [place, [address]] of files.entries()) {
    if (!address.endsWith('/')) continue
    const needed = new Set(withNeeds(files, [place]).map((at) => files[at]?.[0] ?? ''))
    const loaded = new Set(assetsIn(`${address}index.html`))
    // What only a press brings, and what that loads, comes with all of the site.
    for (const asset of loaded)
      if (!WHEN_PRESSED.test(asset)) for (const further of assetsIn(asset)) loaded.add(further)
    expect
      .soft(
        [...loaded].filter((asset) => !needed.has(asset) && !WHEN_PRESSED.test(asset)),
        address,
      )
      .toEqual([])
    expect.soft([...needed].filter((asset) => WHEN_PRESSED.test(asset))).toEqual([])
  }
})

test('what waits for a press is the picture’s script, the search and what drafts papers, stored with all of the site', () => {
  const pressed = storedFiles('dist').filter((file) => WHEN_PRESSED.test(file))
  expect(pressed.filter((file) => /-drafts\./.test(file))).toHaveLength(draftsById.size)
  expect(pressed.filter((file) => !/-drafts?\./.test(file))).toEqual([
    expect.stringMatching(/^_astro\/Papers\.[\w-]+\.js$/),
    expect.stringMatching(/^_astro\/docx\.[\w-]+\.js$/),
    expect.stringMatching(/^_astro\/open-search\.[\w-]+\.js$/),
    expect.stringMatching(/^_astro\/picture\.[\w-]+\.js$/),
  ])
})

test('only the pages of rules that have drafts name what makes them', () => {
  for (const rule of rules) {
    const named = assetsIn(`${rule.id}/index.html`).filter((asset) => WHEN_PRESSED.test(asset))
    expect.soft(named, rule.id).toHaveLength(draftsOf(rule).length ? 2 : 0)
  }
})

test('what all takes is told as a host sends it: gzipped, or as it is', () => {
  const contents = storedFiles('dist').map((file) => readFileSync(join('dist', file)))
  const raw = contents.reduce((sum, { length }) => sum + length, 0)
  const offer = JSON.parse(read('offline-offer.json'))
  expect(offer.raw.said).toContain(`约 ${(raw / 1_000_000).toFixed(1)} MB`)
  const gzipped = storedFiles('dist').reduce((sum, file) => sum + packed(file), 0)
  expect(offer.packed.said).toContain(`约 ${(gzipped / 1_000_000).toFixed(1)} MB`)
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
