/**
 * Writes the service worker once the site is built: `src/offline/worker.ts`, bundled, after the list
 * `STORED` of the files that are to work without a network, each with its hash, and the `VERSION` that
 * this list makes. The list is sorted and has no dates, so the same site gives the same worker.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { SYNTAX } from './browsers.mjs'
import { LICENCE_LIST, writeNotices } from './licences.ts'

const WORKER = fileURLToPath(new URL('../../src/offline/worker.ts', import.meta.url))
/**
 * Files for other sites and search engines, the host's headers, and the worker itself. The scripts and
 * styles that only these use are left out too.
 */
const NOT_STORED = /^(api|embed)\/|^sitemap-[\w-]+\.xml$|^_headers|^sw\.js$/
/** A roster's page and templates, which the worker stores once its rule was looked at. */
const STORED_LATER = /^roster\/[^/]+\/[^/]+\//

const TEXT = /\.(html|js|css)$/
const ASSET = /^_astro\//

/** The last parts of all addresses a file may name; some are none, which does no harm. */
const namesIn = (text) => text.split(/[\s"'`()<>=,;&/]+/)

/** What the files name of the assets, and these in turn: not what embeds alone use. */
function namedAssets(dist, files, assets) {
  const byName = new Map(assets.map((path) => [path.replace(ASSET, ''), path]))
  const named = new Set()
  const follow = (path) => {
    if (!TEXT.test(path)) return
    for (const name of namesIn(readFileSync(join(dist, path), 'utf8'))) {
      const asset = byName.get(name)
      if (!asset || named.has(asset)) continue
      named.add(asset)
      follow(asset)
    }
  }
  files.forEach(follow)
  return [...named]
}

/** The files of a built site that are to work offline: their paths in it, sorted. */
export function storedFiles(dist) {
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(dist, path)).isFile())
    .map((path) => path.split(sep).join('/'))
  const files = paths.filter((path) => !NOT_STORED.test(path) && !ASSET.test(path))
  const assets = paths.filter((path) => ASSET.test(path))
  const stored = files.filter((path) => !STORED_LATER.test(path))
  return [...stored, ...namedAssets(dist, files, assets)].sort()
}

/** Addresses relative to the worker, so that they hold under any base path, with their SHA-256. */
function listOf(dist) {
  return storedFiles(dist).map((path) => [
    path.replace(/(^|\/)index\.html$/, '$1') || './',
    createHash('sha256')
      .update(readFileSync(join(dist, path)))
      .digest('base64'),
  ])
}

/**
 * Bundles the service worker.
 * @returns {Promise<{ code: string, licences: string }>} its script and Vite's list of the packages in it
 */
async function bundleWorker() {
  const { output } = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: SYNTAX,
      license: { fileName: LICENCE_LIST },
      rolldownOptions: { input: WORKER, output: { format: 'iife' } },
    },
  })
  return {
    code: output.find(({ type }) => type === 'chunk').code,
    licences: output.find(({ fileName }) => fileName === LICENCE_LIST).source,
  }
}

/** Writes `sw.js` into a built site, for the files that are in it by now. */
export async function writeWorker(dist, bundled = bundleWorker()) {
  const { code } = await bundled
  const stored = JSON.stringify(listOf(dist))
  const version = createHash('sha256').update(stored).digest('hex').slice(0, 16)
  writeFileSync(join(dist, 'sw.js'), `const STORED=${stored},VERSION="${version}";${code}`)
}

/** @returns {import('astro').AstroIntegration} */
export function offline() {
  return {
    name: 'huisuan-offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir)
        const bundled = bundleWorker()
        // The notices are stored for offline use too, so they come before the worker's list.
        writeNotices(dist, (await bundled).licences)
        await writeWorker(dist, bundled)
      },
    },
  }
}
