import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { UnpairedQuote } from '../core/rows/delimited.ts'
import { NotText } from '../core/rows/encoding.ts'
import { openTextTable } from '../core/rows/text-table.ts'
import { Refused } from './refused.ts'

/** A roster's file, read while its rows are asked for. */
export interface RosterFile {
  /** Whether it begins with a byte order mark. */
  readonly marked: boolean
  /** Its rows, some at a time, without the empty lines at its end. Throws `Refused`. */
  readonly rows: AsyncGenerator<string[][]>
  /** What is odd in it, once all rows are read, in sentences for the user. */
  readonly notes: () => string[]
  /** The part of it that has been read, 0 to 1; undefined for a pipe. */
  readonly part: () => number | undefined
}

/** How many bytes are read at a time. */
const READ = 64 * 1024

/** Opens a roster by the name of its file, or as it streams in. */
export async function openRosterFile(from: string | Readable): Promise<RosterFile> {
  const { bytes, size } = await openBytes(from)
  let read = 0
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      read += chunk.length
      yield chunk
    }
  }
  const { marked, rows, encoding, notes } = await openTextTable(counted())
  return {
    marked,
    rows: refusing(withoutLastBlanks(rows)),
    notes: () => [
      ...(encoding() === 'gb18030' ? ['名册不是 UTF-8 编码，按国标码（GB18030）读的。'] : []),
      ...notes(),
    ],
    part: () => size && read / size,
  }
}

async function openBytes(from: string | Readable) {
  if (typeof from !== 'string')
    return { bytes: from.iterator() as AsyncGenerator<Uint8Array>, size: undefined }
  try {
    const file = await open(from)
    const { size } = await file.stat()
    return { bytes: bytesOf(file), size }
  } catch (fault) {
    throw new Refused({
      field: '--roster',
      message: `打不开名册 ${from}：${(fault as Error).message}。`,
    })
  }
}

/** A file's bytes, a chunk at a time, always in the same memory. */
async function* bytesOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  const memory = new Uint8Array(READ)
  try {
    for (;;) {
      const { bytesRead } = await file.read(memory)
      if (!bytesRead) return
      yield memory.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

/** Rows without the empty lines at their end, which count once another row follows. */
async function* withoutLastBlanks(source: AsyncGenerator<string[][]>): AsyncGenerator<string[][]> {
  let blanks = 0
  for await (const rows of source) {
    let end = rows.length
    while (end > 0 && isBlank(rows[end - 1] as string[])) end--
    if (end) yield [...Array<string[]>(blanks).fill(['']), ...rows.slice(0, end)]
    blanks = end ? rows.length - end : blanks + rows.length
  }
}

const isBlank = (row: readonly string[]) => row.length === 1 && row[0] === ''

/** Says in words for the user what makes a file unreadable. */
async function* refusing(rows: AsyncGenerator<string[][]>): AsyncGenerator<string[][]> {
  try {
    yield* rows
  } catch (fault) {
    const message = messageOf(fault)
    if (message === undefined) throw fault
    throw new Refused({ field: '--roster', message })
  }
}

function messageOf(fault: unknown): string | undefined {
  if (fault instanceof UnpairedQuote)
    return `第 ${fault.row} 行附近的双引号没有配对，后面的行都分不清了。请改好再算。`
  if (fault instanceof NotText)
    return '名册不是文字表格，或者里面的字读不出来。请存成“CSV UTF-8（逗号分隔）”再试；大家用的 GB18030 也行。'
  return undefined
}
