import { hasOwn, isObject } from '../core/objects.ts'

/** A calculation kept under a name. */
export interface Saved {
  readonly id: string
  readonly name: string
  /** The title of the page it was made on. */
  readonly title: string
  /** What reopens it: the page's path under the site's base, and the query. */
  readonly address: string
  /** The result and the kind of right in words, as they were when it was saved. */
  readonly total: string
  readonly kind: string
  /** The instant of saving, ISO. */
  readonly at: string
}

/** A calculation about to be saved. */
export type Draft = Omit<Saved, 'id' | 'at'>

/** The longest name, in characters. */
export const LONGEST_NAME = 60

const TEXTS = ['id', 'name', 'title', 'address', 'total', 'kind', 'at']
/** A path under the site's base with a query: it can lead to no other site and run no script. */
const ADDRESS = /^[\w-]+(\/[\w-]+)*\/\?[^#\s]*$/

/** Whether something from the storage can be shown and opened. */
export function isSaved(raw: unknown): raw is Saved {
  if (!isObject(raw) || !TEXTS.every((key) => hasOwn(raw, key) && typeof raw[key] === 'string'))
    return false
  const { id, name, address, at } = raw as unknown as Saved
  return id !== '' && name.trim() !== '' && ADDRESS.test(address) && !Number.isNaN(Date.parse(at))
}

/** A draft with its id and instant. Two tabs may save in the same millisecond. */
export function stamped(draft: Draft, now: Date): Saved {
  const at = now.toISOString()
  return { ...draft, id: `${at}-${Math.random().toString(36).slice(2)}`, at }
}

/** A name as it is kept: without blanks around it, not too long, never empty. */
export function nameOf(typed: string, otherwise: string): string {
  return clipped(typed.trim()) || clipped(otherwise)
}

/** The name, numbered where others have it already: 电梯（2）. */
export function distinct(name: string, taken: readonly string[]): string {
  const numbered = (n: number) => {
    const ending = n === 1 ? '' : `（${n}）`
    return clipped(name, LONGEST_NAME - ending.length) + ending
  }
  let n = 1
  while (taken.includes(numbered(n))) n++
  return numbered(n)
}

/** Cut between characters, so that none is left in half. */
export function clipped(text: string, most = LONGEST_NAME): string {
  return [...text].slice(0, most).join('')
}
