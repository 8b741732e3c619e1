import { PrecacheController } from 'workbox-precaching'
import type { FileEntry } from './files.ts'
import { withNeeds } from './files.ts'

/*
 * The store of the site's files, of this worker's version only: each is checked by its hash when it comes,
 * so a host of another version adds nothing to it. A page is stored after all that it needs, so a page
 * that is there works.
 */

export type Extendable = Event & { waitUntil(done: Promise<unknown>): void }
declare const self: Window & { registration: ServiceWorkerRegistration }

/** What the build tells (`scripts/build/offline.mjs`): the files, and the places of the start pages. */
declare const SITE: {
  readonly files: readonly FileEntry[]
  readonly start: readonly number[]
  /** The places of the rules' pages that have a roster. */
  readonly rosters: readonly number[]
  readonly version: string
}
export const { files, start, version } = SITE
export const { scope } = self.registration
export const NOT_FOUND = '404.html'
/** There is a cache of this name, an empty one, once all files are stored. */
export const WHOLE = `whole ${scope}`
/** The build puts a hash into the names of these. */
const ASSETS = '_astro/'

/** Knows the files, their names in the store, and which of them are of other versions. */
export const controller = new PrecacheController({
  plugins: [
    {
      cacheWillUpdate: async ({ request, response }) => {
        // Some hosts answer even the address of this page itself with 404.
        if (response.status < 400 || request.url.endsWith(`/${NOT_FOUND}`)) return response
        throw new Error(`${response.status} for ${request.url}`)
      },
    },
  ],
})
controller.addToCacheList(
  files.map(([url, hash]) => ({
    url,
    revision: url.startsWith(ASSETS) ? null : hash,
    integrity: `sha256-${hash}`,
  })),
)

const addresses = files.map(([address]) => new URL(address, scope).href)
const keys = addresses.map((address) => controller.getCacheKeyForURL(address) ?? '')

/** The addresses of the pages that have a roster. */
export const rosters = new Set(SITE.rosters.map((place) => addresses[place]))

/** The places in the list of the files with some addresses; other addresses are passed over. */
export function placesOf(some: ReadonlySet<string>): number[] {
  return addresses.flatMap((address, place) => (some.has(address) ? place : []))
}

/** The address in the list for another: the query is the calculation, not another page. */
export function listed({ origin, pathname }: URL): string | undefined {
  const paths = [pathname, pathname.replace(/(\/index\.html|\/)?$/, '/')]
  return paths.map((path) => origin + path).find((at) => controller.getCacheKeyForURL(at))
}

const storedUrls = async () =>
  (await (await caches.open(controller.strategy.cacheName)).keys()).map(({ url }) => url)

/** Which files are stored, by their places in the list. */
export async function storedPlaces(): Promise<Set<number>> {
  const stored = new Set(await storedUrls())
  return new Set(keys.flatMap((key, place) => (stored.has(key) ? place : [])))
}

/** Stores files and what they need; rejects at the first that cannot be had or does not fit. */
export async function storeFiles(event: Extendable, places: Iterable<number>): Promise<void> {
  const stored = await storedPlaces()
  for (const place of withNeeds(files, places)) {
    if (stored.has(place)) continue
    const [cacheKey = '', address = ''] = [keys[place], addresses[place]]
    const integrity = controller.getIntegrityForCacheKey(cacheKey) ?? ''
    const cache = address.startsWith(scope + ASSETS) ? 'default' : 'no-cache'
    const request = new Request(address, { integrity, cache, credentials: 'same-origin' })
    // The strategy stores a missing file if it is told its hash, whatever the event.
    await Promise.all(
      controller.strategy.handleAll({ event, request, params: { cacheKey, integrity } }),
    )
  }
}

/**
 * Stores what every reader has, and what the version before had stored. Rejects where that cannot be had:
 * then the version before stays. Where there is none, pages ask again for what is missing.
 */
export async function storeAtInstall(event: Extendable): Promise<void> {
  const before = new Set((await storedUrls()).map((url) => url.replace(/\?.*/, '')))
  const whole = await caches.has(WHOLE)
  const stored = storeFiles(event, whole ? files.keys() : [...start, ...placesOf(before)])
  await (self.registration.active ? stored : stored.catch(() => undefined))
}
