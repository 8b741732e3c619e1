import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import Papa from 'papaparse'
import type { Problem } from '../core/rule.ts'

/** A roster that cannot be read or computed, or a place that cannot be written: all that is wrong. */
export class Refused extends Error {
  readonly problems: readonly Problem[]
  constructor(...problems: readonly Problem[]) {
    super(problems.map(({ field, message }) => `${field}: ${message}`).join('\n'))
    this.problems = problems
  }
}

/** A file's text, piece by piece. */
export interface Text {
  readonly pieces: AsyncIterable<string>
  /** Whether it began with a byte order mark. */
  readonly marked: boolean
  /** The part of it that has been read, 0 to 1; undefined for a pipe. */
  readonly part: () => number | undefined
}

/** How many bytes are read to tell the encoding, and at a time. */
const READ = 64 * 1024
/**
 * How many are handed on at a time: so few that their rows are done with before the engine takes them
 * for lasting and keeps them until it clears up everything.
 */
const PIECE = 8 * 1024

/** Opens a text file, or standard input for `-`: UTF-8 with or without mark, or GB18030. */
export async function openText(path: string): Promise<Text> {
  const { bytes, size } = await openBytes(path)
  const first = (await bytes.next()).value ?? new Uint8Array()
  const decoder = new TextDecoder(encodingOf(first), { fatal: true })
  let read = first.length
  async function* pieces(): AsyncGenerator<string> {
    try {
      for (const piece of cut(first)) yield decoder.decode(piece, { stream: true })
      for await (const chunk of bytes) {
        read += chunk.length
        for (const piece of cut(chunk)) yield decoder.decode(piece, { stream: true })
      }
      yield decoder.decode()
    } catch (fault) {
      if (!(fault instanceof TypeError)) throw fault
      throw new Refused({
        field: '--roster',
        message: '名册里有读不出来的字。请存成“CSV UTF-8（逗号分隔）”再试；大家用的 GB18030 也行。',
      })
    }
  }
  const marked = first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf
  return { pieces: pieces(), marked, part: () => size && read / size }
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

async function openBytes(path: string) {
  if (path === '-')
    return { bytes: process.stdin.iterator() as AsyncGenerator<Uint8Array>, size: undefined }
  try {
    const file = await open(path)
    const { size } = await file.stat()
    return { bytes: bytesOf(file), size }
  } catch (fault) {
    throw new Refused({
      field: '--roster',
      message: `打不开名册 ${path}：${(fault as Error).message}。`,
    })
  }
}

/** A file's bytes, a piece at a time, always in the same memory. */
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

/** UTF-8 if the bytes are that; they may end within a character. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'gb18030' {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

/** A row longer than this is a quotation mark that never ends, or no roster. */
const LONGEST_ROW = 4 * 1024 * 1024

/**
 * Reads comma-separated rows, some hundred at a time, and waits for `take` before it reads on; empty
 * lines at the end are none. Rejects with a `Refused` at a quotation mark without its partner,
 * after which no row could be trusted.
 */
export function readRows(
  pieces: AsyncIterable<string>,
  take: (rows: string[][]) => Promise<void> | undefined,
): Promise<void> {
  let done = 0
  let blanks = 0
  let waiting = 0
  const check = ({ data, errors }: Papa.ParseResult<string[]>): void => {
    waiting = data.length ? 0 : waiting + 1
    // A row cut off by the end of a piece comes again, whole, with the next.
    const error = errors.find(({ type, row = 0 }) => type === 'Quotes' && row < data.length)
    if (error || waiting * PIECE > LONGEST_ROW)
      throw new Refused({
        field: '--roster',
        message: `第 ${done + (error?.row ?? 0) + 1} 行附近的双引号没有配对，后面的行都分不清了。请改好再算。`,
      })
  }
  /** The rows without the empty lines at their end, which count once another row follows. */
  const settled = (rows: string[][]): string[][] => {
    let end = rows.length
    while (end > 0 && isBlank(rows[end - 1] as string[])) end--
    const kept = end ? [...Array<string[]>(blanks).fill(['']), ...rows.slice(0, end)] : []
    blanks = end ? rows.length - end : blanks + rows.length
    return kept
  }
  return new Promise((resolve, reject) => {
    const source = Readable.from(pieces, { highWaterMark: 1 })
    Papa.parse<string[], Readable>(source, {
      delimiter: ',',
      chunk(results, parser) {
        const fail = (fault: unknown) => {
          // First, since to abort is to complete.
          reject(fault)
          parser.abort()
          source.destroy()
        }
        try {
          check(results)
          done += results.data.length
          const wait = take(settled(results.data))
          if (!wait) return
          // The parser alone would go on collecting what it does not read.
          source.pause()
          parser.pause()
          wait.then(() => {
            parser.resume()
            source.resume()
          }, fail)
        } catch (fault) {
          fail(fault)
        }
      },
      complete: () => resolve(),
      error: reject,
    })
  })
}

const isBlank = (row: readonly string[]) => row.length === 1 && row[0] === ''
