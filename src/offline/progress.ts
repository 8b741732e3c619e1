import { bytesOf, withNeeds } from './files.ts'
import { mayStore } from './line.ts'
import type { Shown, Stored, Wanted } from './messages.ts'
import { keepRoster, rosterOf } from './rosters.ts'
import type { Extendable } from './store.ts'
import {
  controller,
  files,
  listed,
  placesOf,
  scope,
  start,
  storedPlaces,
  storeFiles,
  WHOLE,
} from './store.ts'
import { FAILED, offerAll, storedInWords } from './words.ts'

/* What pages ask the worker to store, and how far it is. */

declare const self: Window & {
  registration: ServiceWorkerRegistration
  clients: { matchAll(options: object): Promise<{ postMessage(message: Stored): void }[]> }
}

const { clients, registration } = self

/** Of what nobody has looked at, about so many bytes are stored at a time. */
const PIECE = 100_000

/** All files, each page after what it needs. */
const pages = files.flatMap(([address], place) => (address.endsWith('/') ? place : []))
const inOrder = withNeeds(files, [...pages, ...files.keys()])

/** Stores what a page asks for as far as its line allows, and tells all pages how far it is. */
export async function storeWanted(event: Extendable, wanted: Wanted): Promise<Stored> {
  const { line, page, all = false } = wanted
  const extent = mayStore(line, all)
  if (extent === 'nothing') return tellPages({ more: false })
  const seen = page === undefined ? undefined : new URL(page)
  let news = all ? '存好了' : undefined
  try {
    if (seen) await storeFiles(event, [...start, ...placesOf(new Set([listed(seen) ?? '']))])
    if (all) await storeAll(event)
    else if (!seen && extent === 'all') await storeFiles(event, pieceOf(await missingPlaces()))
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    // Nobody asked for a page that was looked at: that it cannot be had is no failure to tell.
    news = isFull ? FAILED.room : all || !seen ? FAILED.host : undefined
  }
  const roster = seen && rosterOf(seen)
  const isRosterStored = roster !== undefined && (await keepRoster(event, roster))
  // Nothing more is tried by itself without a network, or where a new version waits.
  const isMore = extent === 'all' && !all && !news && navigator.onLine && !registration.waiting
  return tellPages({
    more: isMore,
    news,
    roster: roster && new URL(roster).pathname,
    isRosterStored,
  })
}

async function storeAll(event: Extendable): Promise<void> {
  for (;;) {
    const missing = await missingPlaces()
    if (!missing.length) return
    await tellPages({ more: false })
    await storeFiles(event, pieceOf(missing))
  }
}

async function missingPlaces(): Promise<number[]> {
  const stored = await storedPlaces()
  return inOrder.filter((place) => !stored.has(place))
}

function pieceOf(missing: readonly number[]): number[] {
  let bytes = 0
  return missing.filter((place) => {
    const fits = bytes < PIECE
    bytes += files[place]?.[3] ?? 0
    return fits
  })
}

type Progress = Omit<Stored, keyof Shown>

async function tellPages(progress: Progress): Promise<Stored> {
  const missing = await missingPlaces()
  if (!missing.length) await caches.open(WHOLE)
  const isBegun = !missing.some((place) => start.includes(place))
  const others = pages.filter((place) => !missing.includes(place) && !start.includes(place))
  // The home page came packed if the host packs.
  const home = await controller.matchPrecache(scope)
  const isPacked = home?.headers.has('content-encoding') ?? false
  const bytes = bytesOf(
    missing.flatMap((place) => (files[place] ? [files[place]] : [])),
    isPacked,
  )
  const shown = isBegun ? storedInWords(others.length, bytes) : offerAll(bytes)
  const stored = { ...shown, ...progress, more: progress.more && bytes > 0 }
  const open = await clients.matchAll({ includeUncontrolled: true })
  for (const client of open) client.postMessage(stored)
  return stored
}
