/**
 * The list of the files that are to work without a network, for the service worker: of each its address,
 * its hash, what fetching it takes and which built scripts and styles it names. Sorted and without dates,
 * so the same site gives the same list.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * Files for other sites and search engines, the icons, which a device fetches as it installs the site, the
 * host's headers, the worker itself and what is told of its list. The scripts and styles that only these use are left out too.
 */
const NOT_STORED =
  /^(api|embed|icons)\/|^sitemap-[\w-]+\.xml$|^_headers|^sw\.js$|^offline-offer\.json$/
/** A roster's page and templates, which the worker stores once its rule was looked at. */
const STORED_LATER = /^roster\/[^/]+\/[^/]+\//
/** What every reader stores: home, the pages behind its doors and the list, and those that say what is not there. */
const START =
  /^(index\.html|rules\/index\.html|for\/.*|404\.html|offline\/index\.html|icon\.svg|manifest\.webmanifest)$/

/**
 * What is loaded only when a reader presses for it, or touches the field of the search: no page is stored with it, as no first visit has room
 * for it, but all of the site is.
 */
export const WHEN_PRESSED = /^_astro\/(open-search|picture|docx|Papers|[\w.-]+-drafts?)\./

const TEXT = /\.(html|js|css)$/
const PACKED = /\.(html|js|css|json|svg|txt|webmanifest)$/
const ASSET = /^_astro\//

/** The last parts of all addresses a file may name; some are none, which does no harm. */
const namesIn = (text) => text.split(/[\s"'`()<>=,;&/]+/)

/** Of each file of text, which assets it names. */
function namedAssets(dist, files, assets) {
  const byName = new Map(assets.map((path) => [path.replace(ASSET, ''), path]))
  const named = new Map()
  const follow = (path) => {
    if (named.has(path)) return
    const names = TEXT.test(path) ? namesIn(readFileSync(join(dist, path), 'utf8')) : []
    named.set(path, new Set(names.flatMap((name) => byName.get(name) ?? [])))
    named.get(path).forEach(follow)
  }
  files.forEach(follow)
  return named
}

/** Each file that is to work without a network, and what it names. */
function namedByStored(dist) {
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(dist, path)).isFile())
    .map((path) => path.split(sep).join('/'))
  const files = paths.filter((path) => !NOT_STORED.test(path) && !ASSET.test(path))
  const named = namedAssets(
    dist,
    files,
    paths.filter((path) => ASSET.test(path)),
  )
  for (const path of files) if (STORED_LATER.test(path)) named.delete(path)
  return named
}

/** The files of a built site that are to work offline: their paths in it, sorted. */
export function storedFiles(dist) {
  return [...namedByStored(dist).keys()].sort()
}

/** Relative to the worker, so that it holds under any base path. */
const addressOf = (path) => path.replace(/(^|\/)index\.html$/, '$1') || './'

/**
 * What the worker is told of a built site, see `src/offline/files.ts`.
 * @returns {{ files: import('../../src/offline/files.ts').FileEntry[], start: number[], rosters: number[] }}
 */
export function offlineList(dist) {
  const named = namedByStored(dist)
  const paths = [...named.keys()].sort()
  const places = new Map(paths.map((path, place) => [path, place]))
  const files = paths.map((path) => {
    const content = readFileSync(join(dist, path))
    const hash = createHash('sha256').update(content).digest('base64')
    const packed = PACKED.test(path) ? gzipSync(content).length : content.length
    const needed = [...named.get(path)].filter((asset) => !WHEN_PRESSED.test(asset))
    const needs = needed.map((asset) => places.get(asset)).sort((a, b) => a - b)
    return [addressOf(path), hash, content.length, packed, needs]
  })
  const placesIf = (fits) => [...places].flatMap(([path, place]) => (fits(path) ? place : []))
  return {
    files,
    start: placesIf((path) => START.test(path)),
    rosters: placesIf((path) => existsSync(join(dist, 'roster', path)) && path.includes('/')),
  }
}
