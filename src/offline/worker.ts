import { addPlugins, addRoute, matchPrecache, precache } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import type { KeepRoster } from './messages.ts'
import { KEPT, TAKE_OVER } from './messages.ts'
import { dropOtherRosters, keepRoster, keepRostersAgain, keptRoster } from './rosters.ts'

/*
 * The service worker: stores the whole site on the first visit and answers from the store, so that
 * whatever a reader opens is of one version. A new version is stored beside the old one and waits.
 * Of rosters it stores those of the rules that were looked at.
 */

/** What the build lists (`scripts/build/offline.mjs`): addresses relative to this file, and their SHA-256. */
declare const STORED: readonly (readonly [address: string, hash: string])[]

/** This lib is no part of the compiler's setting for pages. */
declare const self: Window & {
  skipWaiting(): Promise<void>
  registration: ServiceWorkerRegistration
}
type Extendable = Event & { waitUntil(done: Promise<unknown>): void }

const NOT_FOUND = '404.html'
/** Not stored, and not to be taken for pages that do not exist. */
const NOT_STORED = /\/(api|embed)\//

// Some hosts answer even the address of this page itself with 404.
addPlugins([
  {
    cacheWillUpdate: async ({ request, response }) =>
      response.status < 400 || request.url.endsWith(`/${NOT_FOUND}`) ? response : null,
  },
])

// The hash is checked when a file comes: a host in the middle of an update fails the installation,
// rather than have a version stored that is half the next one.
precache(
  STORED.map(([url, hash]) => ({
    url,
    // The build puts a hash into the names of these.
    revision: url.startsWith('_astro/') ? null : hash,
    integrity: `sha256-${hash}`,
  })),
)

// The query is the calculation, not another page.
addRoute({
  ignoreURLParametersMatching: [/./],
  cleanURLs: false,
  urlManipulation: ({ url }) => [
    new URL(url.pathname.replace(/(\/index\.html|\/)?$/, '/'), url.origin),
  ],
})

// A roster; where it is not stored, the list of them says which are.
registerRoute(
  ({ url }) => url.href.startsWith(`${self.registration.scope}roster/`),
  async ({ request, url }) => {
    const kept = await keptRoster(url)
    if (kept) return kept
    try {
      return await fetch(request)
    } catch {
      return request.mode === 'navigate'
        ? Response.redirect(`${self.registration.scope}roster/`)
        : Response.error()
    }
  },
)

// An address the site did not have when it was stored: the host may know it by now.
registerRoute(
  new NavigationRoute(
    async ({ request }) => {
      try {
        return await fetch(request)
      } catch {
        const page = await matchPrecache(NOT_FOUND)
        return page
          ? new Response(page.body, { status: 404, headers: page.headers })
          : Response.error()
      }
    },
    { denylist: [NOT_STORED] },
  ),
)

self.addEventListener('install', (event) => (event as Extendable).waitUntil(keepRostersAgain()))
self.addEventListener('activate', (event) => (event as Extendable).waitUntil(dropOtherRosters()))

self.addEventListener('message', (event: MessageEvent<typeof TAKE_OVER | KeepRoster>) => {
  const { data } = event
  // Held awake until it is done, or a busy machine may end the worker before.
  const hold = (done: Promise<unknown>) => (event as Event as Extendable).waitUntil(done)
  if (data === TAKE_OVER) hold(self.skipWaiting())
  else hold(keepRoster(data.keep).then((kept) => event.ports[0]?.postMessage(kept ? KEPT : '')))
})
