import { Unreadable, damaged } from './table.ts'

/** One entry of a zip, as its directory has it. */
export interface Entry {
  readonly flags: number
  readonly method: number
  /** CRC-32 of what it unpacks to. */
  readonly sum: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

const MOST_ENTRIES = 5000

/** The entries of a zip by their paths; throws Unreadable where the directory is broken. */
export function directoryOf(bytes: Uint8Array): Map<string, Entry> {
  const view = viewOf(bytes)
  const end = endOf(view)
  const { count, from } = extentOf(view, end)
  let at = from
  if (count > MOST_ENTRIES)
    throw new Unreadable(`文件里面有 ${count} 个小文件，不像名册，没有打开。`)
  const entries = new Map<string, Entry>()
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged()
    const name = view.getUint16(at + 28, true)
    const extra = view.getUint16(at + 30, true)
    const comment = view.getUint16(at + 32, true)
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name))
    const more = bytes.subarray(at + 46 + name, at + 46 + name + extra)
    entries.set(partName(path), entryAt(view, at, more))
    at += 46 + name + extra + comment
  }
  return entries
}

/** The name of a part, in which letter case says nothing. */
export function partName(path: string): string {
  return path
    .replace(/\\/g, '/')
    .replace(/^(?:\.?\/)+/, '')
    .toLowerCase()
}

/** How many entries the directory has and where it begins, by its end record. */
function extentOf(view: DataView, end: number): { count: number; from: number } {
  const count = view.getUint16(end + 10, true)
  const from = view.getUint32(end + 16, true)
  // Large packages, and those of some programs, have a second record of 64 bits before the first.
  const locator = end - 20
  if ((count !== 0xffff && from !== LONG) || locator < 0) return { count, from }
  if (view.getUint32(locator, true) !== 0x07064b50) return { count, from }
  const wide = longAt(view, locator + 8)
  if (wide + 56 > end || view.getUint32(wide, true) !== 0x06064b50) throw damaged()
  return { count: longAt(view, wide + 32), from: longAt(view, wide + 48) }
}

/** A number of 64 bits, beyond what is exact only where it is nonsense. */
function longAt(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * (LONG + 1)
}

/** Where the directory ends: its end record comes last, before a comment of at most 65,535 bytes. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw damaged()
}

const LONG = 0xffffffff

/** One entry of the directory; sizes that need 64 bits (or are written so) are in `extra`. */
function entryAt(view: DataView, at: number, extra: Uint8Array): Entry {
  const wide = wideFields(extra)
  const field = (offset: number) => {
    const short = view.getUint32(at + offset, true)
    return short === LONG ? wide() : short
  }
  // In this order the wide fields follow each other.
  const size = field(24)
  const packed = field(20)
  return {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    sum: view.getUint32(at + 16, true),
    size,
    packed,
    at: field(42),
  }
}

function wideFields(extra: Uint8Array): () => number {
  const view = viewOf(extra)
  let at = 0
  while (at + 4 <= extra.length && view.getUint16(at, true) !== 1)
    at += 4 + view.getUint16(at + 2, true)
  at += 4
  return () => {
    if (at + 8 > extra.length) throw damaged()
    at += 8
    return longAt(view, at - 8)
  }
}

/** The bytes as numbers of several bytes. */
export function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length)
}
