import type { Extendable } from './store.ts'
import { listed, placesOf, rosters, scope, storeFiles, version } from './store.ts'

/*
 * The rosters that work without a network: those of rules that were looked at. All of them would take
 * more than half of what the whole site does. A roster's page fits the scripts of its own version only.
 */

const OWNER = `rosters ${scope} `
const STORE = OWNER + version
/** What belongs to a roster's page, below its address. */
const TEMPLATES = ['template.xlsx', 'template.csv']

/** The address of the roster of a rule's page, or that of a roster's page itself. */
export function rosterOf(page: URL): string | undefined {
  const address = listed(page)
  if (address) return rosters.has(address) ? address.replace(scope, `${scope}roster/`) : undefined
  const [own] = /^.*\/roster\/[^/]+\/[^/]+\//.exec(page.origin + page.pathname) ?? []
  return own
}

/** Stores a roster's page, its scripts and templates; false where they cannot be had or are of another version. */
export async function keepRoster(event: Extendable, address: string): Promise<boolean> {
  const store = await caches.open(STORE)
  if (await store.match(address)) return true
  try {
    const page = await fetch(address)
    const named = namedIn(await page.clone().text())
    const places = placesOf(named)
    if (!page.ok || places.length < named.size) return false
    await storeFiles(event, places)
    await store.addAll(TEMPLATES.map((file) => address + file))
    // The page last: where it is stored, all is.
    await store.put(address, page)
    return true
  } catch {
    return false
  }
}

/** The addresses of the build's files that a page names. */
function namedIn(html: string): Set<string> {
  return new Set(html.match(/_astro\/[\w.-]+\.(?:js|css)/g)?.map((name) => scope + name))
}

/** What is stored of a roster under an address, that of its page with or without its last part. */
export async function keptRoster({ origin, pathname }: URL): Promise<Response | undefined> {
  const address = origin + pathname.replace(/\/(index\.html)?$/, '')
  const store = await caches.open(STORE)
  return (await store.match(address)) ?? store.match(`${address}/`)
}

/** Stores the rosters that the version before had stored. */
export async function keepRostersAgain(event: Extendable): Promise<void> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(OWNER) || name === STORE) continue
    const stored = await (await caches.open(name)).keys()
    await Promise.all(stored.map(({ url }) => keepRoster(event, url)))
  }
}

/** Removes what other versions have stored. */
export async function dropOtherRosters(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(OWNER) && name !== STORE)
  await Promise.all(names.map((name) => caches.delete(name)))
}
