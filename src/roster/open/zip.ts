import { Inflate } from 'fflate'
import { crc32 } from './crc32.ts'
import type { Entry } from './directory.ts'
import { directoryOf, partName, viewOf } from './directory.ts'
import { Unreadable, damaged } from './table.ts'

/*
 * A zip read by its own directory, so that what it would unpack to is known before a byte is
 * unpacked, and every entry is held to what the directory says of it.
 */

/** Bytes that all entries together may unpack to. */
const MOST_UNPACKED = 400_000_000
/** One byte can unpack to a thousand, so that little goes in at once. */
const PIECE = 8192

export class Zip {
  private readonly entries: ReadonlyMap<string, Entry>
  private readonly bytes: Uint8Array

  /** Reads the directory; throws Unreadable where it is broken or unpacks to too much. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.entries = directoryOf(bytes)
    let size = 0
    for (const entry of this.entries.values()) size += entry.size
    if (size > MOST_UNPACKED)
      throw new Unreadable(
        `文件解压后有 ${Math.round(size / 1_000_000)} MB，最多 ${MOST_UNPACKED / 1_000_000} MB，没有打开。若不是故意做的大文件，请把名册单独复制到一个新表格里，另存为 .xlsx 再试。`,
      )
  }

  /** The paths of the entries, in small letters. */
  get paths(): readonly string[] {
    return [...this.entries.keys()]
  }

  /** Whether there is an entry of this path, whatever its letter case. */
  has(path: string): boolean {
    return this.entries.has(partName(path))
  }

  /** Hands an entry over piece by piece as it is unpacked, to its end or until `take` returns true. */
  read(path: string, take: (piece: Uint8Array) => boolean): void {
    const entry = this.entries.get(partName(path))
    if (!entry) throw damaged()
    if (entry.flags & 1)
      throw new Unreadable('文件有打开密码。请在表格软件里去掉密码再存一份，打开那一份。')
    let sum = 0
    let size = 0
    const isStopped = unpack(this.packed(entry), entry.method, (piece) => {
      size += piece.length
      if (size > entry.size)
        throw new Unreadable('文件解压出来比它自己写明的大，是有意做成这样的或者坏了，没有打开。')
      sum = crc32(piece, sum)
      return take(piece)
    })
    if (isStopped) return
    if (size !== entry.size || sum !== entry.sum) throw damaged()
  }

  private packed({ at, packed }: Entry): Uint8Array {
    const view = viewOf(this.bytes)
    if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50) throw damaged()
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
    if (from + packed > view.byteLength) throw damaged()
    return this.bytes.subarray(from, from + packed)
  }
}

/** Whether `take` stopped it. */
function unpack(packed: Uint8Array, method: number, take: (piece: Uint8Array) => boolean): boolean {
  if (method !== 0 && method !== 8)
    throw new Unreadable(
      `文件用了这里解不开的压缩方法（编号 ${method}）。请在表格软件里打开它，另存为 .xlsx，再打开那一份。`,
    )
  let isStopped = false
  const takePiece = (piece: Uint8Array) => (isStopped ||= take(piece))
  const inflate = method === 8 ? new Inflate(takePiece) : undefined
  for (let from = 0; from < packed.length && !isStopped; from += PIECE) {
    const piece = packed.subarray(from, from + PIECE)
    if (inflate) inflate.push(piece, from + PIECE >= packed.length)
    else takePiece(piece)
  }
  return isStopped
}
