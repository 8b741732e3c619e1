import { test as base, expect } from '@playwright/test'
import type { BrowserContext, Page, Request } from '@playwright/test'
import { OTHERS, SITES } from './origins.ts'

/*
 * The test that every file of browser tests uses: it watches all that leaves the browser and all that
 * stays in it, whatever the test is about, and fails it for what was not to be.
 */

export { expect }

export interface Watch {
  /** What was not to be, in words. */
  readonly faults: string[]
  /** The keys that may be in the storage because the test's reader asked for it; none by themselves. */
  readonly kept: string[]
  /** What of it the test does on purpose. */
  foreseen?: RegExp
  /** Looks what the open pages have stored. */
  look(): Promise<void>
}

/** Ways out of a browser that are no requests; each use is reported. */
function announceOtherWays(): void {
  for (const name of ['RTCPeerConnection', 'WebTransport'])
    Object.defineProperty(globalThis, name, {
      value: function () {
        console.error(`Another way out: ${name}`)
      },
    })
}
const REFUSED = /Content Security Policy|Trusted(HTML|Script)|Another way out/

/** What is wrong with a request; undefined where nothing is. */
function faultOf(request: Request): string | undefined {
  const url = new URL(request.url())
  if (!/^(http|ws)/.test(url.protocol)) return undefined
  if (OTHERS.has(url.origin)) return undefined
  if (!SITES.has(url.origin)) return 'to another origin'
  if (request.method() !== 'GET' || request.postData() !== null) return `by ${request.method()}`
  const { referer } = request.headers()
  if (referer && SITES.has(new URL(referer).origin)) return `with its referrer ${referer}`
  // A script that did not come is asked for again by the number of the try.
  // A link is the calculation, so what is typed may stand in the address of a page; nowhere else. What
  // the service worker does not know of pages it asks for in their stead.
  const opens = request.isNavigationRequest() || request.serviceWorker() !== null
  const isPage =
    opens && /(\/[^/.]*|\.html)$/.test(url.pathname) && !url.pathname.includes('/roster/')
  const isAgain = /^\?\d$/.test(url.search) && url.pathname.endsWith('.js')
  return url.search && !isPage && !isAgain ? 'with a query' : undefined
}

interface Stored {
  local: string[]
  session: string[]
  cookie: string
  databases: (string | undefined)[]
  cached: string[]
}
/** Everything that a page of the site can find stored. */
async function storedOn(): Promise<Stored> {
  const keys = (storage: () => Storage) => {
    try {
      return Object.keys(storage())
    } catch {
      return [] // Forbidden, so there is nothing.
    }
  }
  const cached: string[] = []
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) cached.push(url)
  return {
    local: keys(() => localStorage),
    session: keys(() => sessionStorage),
    cookie: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cached,
  }
}

/** What is stored and should not be. A stored file of the site has its revision as a query, and no other. */
function tooMuch({ local, session, cookie, databases, cached }: Stored, kept: string[]): string[] {
  return [
    ...local.filter((key) => !kept.includes(key)).map((key) => `localStorage: ${key}`),
    ...session.filter((key) => !kept.includes(key)).map((key) => `sessionStorage: ${key}`),
    ...(cookie ? [`cookie: ${cookie}`] : []),
    ...databases.map((name) => `IndexedDB: ${name}`),
    ...cached
      .filter((url) => !/^[^?]*(\?__WB_REVISION__=[^&]*)?$/.test(url))
      .map((url) => `cache: ${url}`),
  ]
}

const isOfSite = (page: Page) =>
  !page.isClosed() && page.url().startsWith('http') && SITES.has(new URL(page.url()).origin)

/** Hears all that a context's pages, their workers and its service workers do from now on. */
function hear(context: BrowserContext, faults: string[]): void {
  void context.addInitScript(announceOtherWays)
  context.on('request', (request) => {
    const fault = faultOf(request)
    if (fault) faults.push(`${request.url()} was asked for ${fault}`)
  })
  context.on('console', (message) => {
    if (REFUSED.test(message.text())) faults.push(message.text())
  })
  context.on('page', (page) =>
    page.on('websocket', (socket) => faults.push(`${socket.url()} is a socket`)),
  )
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ browser, context, baseURL }, use) => {
      SITES.add(new URL(baseURL ?? '').origin)
      const faults: string[] = []
      const kept: string[] = []
      const contexts = [context]
      hear(context, faults)
      const another = (added: BrowserContext) => {
        contexts.push(added)
        hear(added, faults)
        added.on('close', () => faults.push('A context was closed before it was looked at'))
      }
      browser.on('context', another)
      const look = async () => {
        for (const page of contexts.flatMap((one) => one.pages()).filter(isOfSite))
          faults.push(...tooMuch(await page.evaluate(storedOn), kept))
      }
      const watch: Watch = { faults, kept, look }
      await use(watch)
      await look()
      browser.off('context', another)
      expect(faults.filter((fault) => !watch.foreseen?.test(fault))).toEqual([])
      const [, ...added] = contexts
      for (const one of added) await one.close()
    },
    { auto: true },
  ],
})
