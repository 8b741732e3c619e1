import { NavigationRoute, registerRoute } from 'workbox-routing'
import type { Wanted } from './messages.ts'
import { TAKE_OVER } from './messages.ts'
import { storeWanted } from './progress.ts'
import { dropOtherRosters, keepRostersAgain, keptRoster } from './rosters.ts'
import type { Extendable } from './store.ts'
import { controller, listed, NOT_FOUND, scope, storeAtInstall } from './store.ts'

/*
 * The service worker: stores the start pages at the first visit, what is looked at, and the rest when a
 * page asks for it, and answers from the store, so that what is stored is of one version. A new version
 * is stored beside the old one, as much as there was of that, and waits.
 */

/** This lib is no part of the compiler's setting for pages. */
declare const self: Window & { skipWaiting(): Promise<void> }

/** Says that a page was not stored, and which are. */
const NOTICE = 'offline/'
/** Not for a reader of the site, so not to be taken for pages that do not exist. */
const NOT_STORED = /\/(api|embed)\//

/** What the host answers; without it one of the start pages in place of a page. */
async function fromHost(request: Request, instead: string, status: number): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    const page = request.mode === 'navigate' && (await controller.matchPrecache(instead))
    return page ? new Response(page.body, { status, headers: page.headers }) : Response.error()
  }
}

// A file of the site. One that is not stored comes from the host, whose page is whole, of any version.
registerRoute(
  ({ url }) => listed(url),
  async ({ request, url }) =>
    (await controller.matchPrecache(listed(url) ?? '')) ?? fromHost(request, NOTICE, 503),
)

// A roster; where it is not stored, the list of them says which are.
registerRoute(
  ({ url }) => url.href.startsWith(`${scope}roster/`),
  async ({ request, url }) => {
    const kept = await keptRoster(url)
    if (kept) return kept
    const answer = await fromHost(request, NOTICE, 503)
    const isMissing = answer.status === 503 && (await controller.matchPrecache(`${scope}roster/`))
    return isMissing ? Response.redirect(`${scope}roster/`) : answer
  },
)

// An address the site did not have when it was stored: the host may know it by now.
registerRoute(
  new NavigationRoute(({ request }) => fromHost(request, NOT_FOUND, 404), {
    denylist: [NOT_STORED],
  }),
)

/** Keeps the worker awake until it is done, or a busy machine may end it before. */
const on = (type: string, handle: (event: Extendable) => Promise<unknown>) =>
  self.addEventListener(type, (event) =>
    (event as Extendable).waitUntil(handle(event as Extendable)),
  )

on('install', async (event) => {
  await storeAtInstall(event)
  await keepRostersAgain(event)
})
on('activate', (event) => Promise.all([controller.activate(event as never), dropOtherRosters()]))
/** One after the other, so that nothing is fetched for two pages at once. */
let last: Promise<unknown> = Promise.resolve()
on('message', async (event) => {
  const { data, ports } = event as Extendable & MessageEvent<typeof TAKE_OVER | Wanted>
  if (data === TAKE_OVER) return self.skipWaiting()
  const stored = last.then(() => storeWanted(event, data))
  last = stored.catch(() => undefined)
  ports[0]?.postMessage(await stored)
})
