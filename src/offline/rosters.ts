import { getCacheKeyForURL } from 'workbox-precaching'
import { ROSTER_PAGE } from './messages.ts'

/*
 * The rosters that work without a network: those of rules that were looked at. All of them would take more
 * room than the whole site; the scripts that they share are stored with it.
 */

declare const self: Window & { registration: ServiceWorkerRegistration }

/** The build's hash of what is stored. A roster's page fits the scripts of its own version only. */
declare const VERSION: string
const OWNER = `rosters ${self.registration.scope} `
const STORE = OWNER + VERSION
/** What belongs to a roster's page, below its address. */
const TEMPLATES = ['template.xlsx', 'template.csv']

/** Stores a roster's page and templates; false where they cannot be had or are of another version. */
export async function keepRoster(address: string): Promise<boolean> {
  if (!ROSTER_PAGE.test(address.slice(self.registration.scope.length))) return false
  const store = await caches.open(STORE)
  if (await store.match(address)) return true
  try {
    const page = await fetch(address)
    if (!page.ok || !isOfThisVersion(await page.clone().text())) return false
    await store.addAll(TEMPLATES.map((file) => address + file))
    // The page last: where it is stored, all is.
    await store.put(address, page)
    return true
  } catch {
    return false
  }
}

/** Whether all that a page names of the build's files is stored. */
function isOfThisVersion(html: string): boolean {
  const names = html.match(/_astro\/[\w.-]+\.(?:js|css)/g) ?? []
  return names.every((name) => getCacheKeyForURL(self.registration.scope + name))
}

/** What is stored of a roster under an address, that of its page with or without its last part. */
export async function keptRoster({ origin, pathname }: URL): Promise<Response | undefined> {
  const address = origin + pathname.replace(/\/(index\.html)?$/, '')
  const store = await caches.open(STORE)
  return (await store.match(address)) ?? store.match(`${address}/`)
}

/** Stores the rosters that the version before had stored. */
export async function keepRostersAgain(): Promise<void> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(OWNER) || name === STORE) continue
    const stored = await (await caches.open(name)).keys()
    await Promise.all(stored.map(({ url }) => keepRoster(url)))
  }
}

/** Removes what other versions have stored. */
export async function dropOtherRosters(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(OWNER) && name !== STORE)
  await Promise.all(names.map((name) => caches.delete(name)))
}
