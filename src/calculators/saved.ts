import { isObject } from '../core/objects.ts'
import type { Saved } from './saved-entry.ts'
import { clipped, isSaved } from './saved-entry.ts'

/*
 * The calculations a reader keeps on the device, in one place of its storage. What stands there may
 * have been written by hand, by another tab or by another version of the site: it is checked whenever
 * it is read, and what cannot be understood is counted and left where it is.
 */

/** Where they stand in the storage, and the version of how they are written there. */
export const KEY = 'huisuan.mine'
const VERSION = 1

/** Why nothing could be read or kept. */
export type Fault = 'blocked' | 'full' | 'unreadable'

/** The same in words, with what the reader can do. */
export const FAULT_WORDS: Readonly<Record<Fault, string>> = {
  blocked:
    '这个浏览器不让网页在这台设备上存东西（可能开了无痕浏览，或者关了网站数据）。想留着一笔账，可以复制它的链接，打开还是那笔账。',
  full: '存满了，这回没有存上。到“我的测算”里删掉几笔再存。',
  unreadable:
    '以前存在这台设备上的东西读不出来，怕弄丢，没有动它。到“我的测算”里全部删掉，就能重新存。',
}

/** What the storage holds, newest first; `broken` counts the entries that cannot be understood. */
export interface Shelf {
  readonly saved: readonly Saved[]
  readonly broken: number
  readonly fault: Fault | undefined
}

/** The part of `Storage` that is used; undefined where the browser gives none. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined

/** The device's storage; some browsers throw when it is merely named, others have none. */
export function deviceStore(): Store {
  try {
    return localStorage ?? undefined
  } catch {
    return undefined
  }
}

/** Everything that is kept. */
export function shelf(store: Store): Shelf {
  const raw = readRaw(store)
  if (typeof raw === 'string') return { saved: [], broken: 0, fault: raw }
  const ids = new Set<string>()
  const saved = raw.filter(isSaved).filter(({ id }) => !ids.has(id) && ids.add(id))
  return {
    // The latest stands last; of what was put back only its instant tells where it belongs.
    saved: saved
      .map((one) => ({ ...one, name: clipped(one.name) }))
      .reverse()
      .sort((a, b) => Number(a.at < b.at) - Number(a.at > b.at)),
    broken: raw.length - saved.length,
    fault: undefined,
  }
}

/** Adds one: a new one, or one that was taken out. */
export function keep(store: Store, added: Saved): Fault | undefined {
  return change(store, (raw) => [...raw.filter((one) => !hasId(one, added.id)), added])
}

/** Gives one another name. */
export function rename(store: Store, id: string, name: string): Fault | undefined {
  return change(store, (raw) => raw.map((one) => (hasId(one, id) ? { ...one, name } : one)))
}

/** Takes one out. */
export function remove(store: Store, id: string): Fault | undefined {
  return change(store, (raw) => raw.filter((one) => !hasId(one, id)))
}

/** Empties the place, whatever stands there. */
export function clear(store: Store): Fault | undefined {
  return attempt(store, (open) => open.removeItem(KEY))
}

/** Reads, changes and writes in one go, so that what another tab has added stays. */
function change(store: Store, next: (raw: readonly unknown[]) => unknown[]): Fault | undefined {
  const raw = readRaw(store)
  if (typeof raw === 'string') return raw
  const text = JSON.stringify({ version: VERSION, entries: next(raw) })
  return attempt(store, (open) => open.setItem(KEY, text))
}

/** The entries as they stand, unchecked. Another version's are not ours to take apart. */
function readRaw(store: Store): readonly unknown[] | Fault {
  let text: string | null = null
  const fault = attempt(store, (open) => (text = open.getItem(KEY)))
  if (fault) return fault
  if (text === null) return []
  try {
    const raw: unknown = JSON.parse(text)
    if (isObject(raw) && raw['version'] === VERSION && Array.isArray(raw['entries']))
      return raw['entries']
  } catch {
    // Not even JSON.
  }
  return 'unreadable'
}

function attempt(store: Store, act: (open: NonNullable<Store>) => void): Fault | undefined {
  if (!store) return 'blocked'
  try {
    act(store)
    return undefined
  } catch (fault) {
    return fault instanceof Error && /quota/i.test(fault.name) ? 'full' : 'blocked'
  }
}

/** Whether it is the one of that id that is listed, not something broken that happens to have it too. */
function hasId(raw: unknown, id: string): raw is Saved {
  return isSaved(raw) && raw.id === id
}
