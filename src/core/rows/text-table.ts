import { DelimitedReader } from './delimited.ts'
import { encodingOf } from './encoding.ts'

/** A table of text that is read while it comes in. */
export interface TextTable {
  /** Whether it begins with a byte order mark. */
  readonly marked: boolean
  /** Its rows, some at a time, headings first. */
  readonly rows: AsyncGenerator<string[][]>
}

/**
 * How many bytes are decoded at a time: so few that their rows are garbage before V8 moves them to the
 * old space, which it collects seldom.
 */
const PIECE = 8 * 1024

/**
 * Opens a table of delimited text in UTF-8, UTF-16 with a mark, or GB18030. Nothing is read before it is
 * asked for, and nothing is kept, so a table of any length takes the same memory. Reading the rows
 * throws a `TypeError` at bytes that are no text in the encoding, and an `UnpairedQuote`.
 */
export async function openTextTable(chunks: AsyncIterator<Uint8Array>): Promise<TextTable> {
  const first = (await chunks.next()).value as Uint8Array | undefined
  const start = first ?? new Uint8Array()
  const { label, marked } = encodingOf(start)
  return { marked, rows: rowsOf(textOf(start, chunks, label)) }
}

/** The rows of text that comes in pieces. */
export async function* rowsOf(pieces: AsyncIterable<string>): AsyncGenerator<string[][]> {
  const reader = new DelimitedReader()
  for await (const piece of pieces) {
    const rows = reader.push(piece)
    if (rows.length) yield rows
  }
  const rows = reader.end()
  if (rows.length) yield rows
}

async function* textOf(
  start: Uint8Array,
  chunks: AsyncIterator<Uint8Array>,
  label: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(label, { fatal: true })
  try {
    for (let chunk: Uint8Array | undefined = start; chunk;) {
      for (let at = 0; at < chunk.length; at += PIECE)
        yield decoder.decode(chunk.subarray(at, at + PIECE), { stream: true })
      chunk = (await chunks.next()).value as Uint8Array | undefined
    }
    yield decoder.decode()
  } finally {
    await chunks.return?.()
  }
}
