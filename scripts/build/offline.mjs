/**
 * Writes the service worker once the site is built: `src/offline/worker.ts`, bundled, after `SITE`: the
 * list of the files that are to work without a network, and the version that this list makes.
 */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { SYNTAX } from './browsers.mjs'
import { bytesOf } from '../../src/offline/files.ts'
import { offerAll } from '../../src/offline/words.ts'
import { LICENCE_LIST, writeNotices } from './licences.ts'
import { offlineList } from './offline-list.mjs'

const WORKER = fileURLToPath(new URL('../../src/offline/worker.ts', import.meta.url))
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

/**
 * Writes `sw.js` into a built site, for the files that are in it by now, and `offline-offer.json`: what
 * is said of them where there is no worker yet, for a host that packs and one that does not.
 */
export async function writeWorker(dist, bundled = bundleWorker()) {
  const { code } = await bundled
  const list = offlineList(dist)
  const version = createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 16)
  writeFileSync(join(dist, 'sw.js'), `const SITE=${JSON.stringify({ ...list, version })};${code}`)
  const [packed, raw] = [true, false].map((packs) => offerAll(bytesOf(list.files, packs)))
  writeFileSync(join(dist, 'offline-offer.json'), JSON.stringify({ packed, raw }))
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
