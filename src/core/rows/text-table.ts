import type { Encoding } from './encoding.ts'
import { markOf } from './encoding.ts'
import { TextTableReader } from './text-table-reader.ts'

/** A table of text that is read while it comes in. */
export interface TextTable {
  /** Whether it begins with a byte order mark. */
  readonly marked: boolean
  /** Its rows, some at a time, headings first. */
  readonly rows: AsyncGenerator<string[][]>
  /** The encoding of the rows that were read; undefined while all was ASCII. */
  readonly encoding: () => Encoding['label'] | undefined
  /** What is odd in the rows that were read, in sentences for the user. */
  readonly notes: () => string[]
}

/**
 * How many bytes are decoded at a time: so few that their rows are garbage before V8 moves them to the
 * old space, which it collects seldom.
 */
const PIECE = 8 * 1024
/** How many bytes a byte order mark has at most. */
const MARK = 3

/**
 * Opens a table of delimited text in UTF-8, UTF-16 or GB18030. Little is read before it is asked for, and
 * nothing is kept, so a table of any length takes the same memory. Reading the rows throws `NotText`
 * and `UnpairedQuote`.
 */
export async function openTextTable(chunks: AsyncIterator<Uint8Array>): Promise<TextTable> {
  const reader = new TextTableReader()
  const start = await startOf(chunks)
  return {
    marked: markOf(start) !== undefined,
    rows: rowsOf(start, chunks, reader),
    encoding: () => reader.encoding?.label,
    notes: () => reader.notes(),
  }
}

/** The first bytes, as many as a mark may have. */
async function startOf(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let start = new Uint8Array()
  while (start.length < MARK) {
    const { value, done } = await chunks.next()
    if (done) break
    start = Uint8Array.from([...start, ...(value as Uint8Array)])
  }
  return start
}

async function* rowsOf(
  start: Uint8Array,
  chunks: AsyncIterator<Uint8Array>,
  reader: TextTableReader,
): AsyncGenerator<string[][]> {
  const isWanted = undoubled(reader)
  try {
    for (let chunk: Uint8Array | undefined = start; chunk;) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        const rows = reader.push(chunk.subarray(at, at + PIECE)).filter(isWanted)
        if (rows.length) yield rows
      }
      chunk = (await chunks.next()).value as Uint8Array | undefined
    }
    const rows = reader.end().filter(isWanted)
    if (rows.length) yield rows
  } finally {
    await chunks.return?.()
  }
}

/** Tells rows from the blank lines that follow on each where the line ends are doubled. */
function undoubled(reader: TextTableReader): (row: readonly string[]) => boolean {
  let wasWanted = false
  return (row) => {
    const isBlank = row.length === 1 && row[0] === ''
    wasWanted = !(reader.isDoubled && wasWanted && isBlank)
    return wasWanted
  }
}
