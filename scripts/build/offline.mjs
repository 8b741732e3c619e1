/**
 * Writes the service worker once the site is built: lists what is to work without a network, each
 * file with its hash, and bundles `src/offline/worker.ts` with that list. Sorted and without dates,
 * so the same site gives the same worker.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { SYNTAX } from './browsers.mjs'

const WORKER = fileURLToPath(new URL('../../src/offline/worker.ts', import.meta.url))
/**
 * What other sites and search engines ask for, rosters, which are computed at a desk and not on a
 * phone on the way, what is told to the host, and the worker itself. The scripts and styles that only
 * these use are left out too.
 */
const NOT_STORED = /^(api|embed|roster)\/|^sitemap-[\w-]+\.xml$|^_headers|^sw\.js$/

const TEXT = /\.(html|js|css)$/
const ASSET = /^_astro\//

/** The last parts of all addresses a file may name; some are none, which does no harm. */
const namesIn = (text) => text.split(/[\s"'`()<>=,;/]+/)

/** What the files name of the assets, and these in turn: not what rosters and embeds alone use. */
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
  return [...files, ...namedAssets(dist, files, assets)].sort()
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
 * Bundles the worker of the site built into `dist`, as `sw.js` in it.
 * @param {string} dist
 * @param {import('vite').Plugin[]} plugins
 */
export async function writeWorker(dist, plugins = []) {
  await build({
    configFile: false,
    plugins,
    publicDir: false,
    logLevel: 'warn',
    define: { STORED: JSON.stringify(listOf(dist)), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: SYNTAX,
      rolldownOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })
}

/** @returns {import('astro').AstroIntegration} */
export function offline() {
  return {
    name: 'huisuan-offline',
    hooks: { 'astro:build:done': ({ dir }) => writeWorker(fileURLToPath(dir)) },
  }
}
