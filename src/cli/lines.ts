/** Far above any request, and small enough to hold in memory: a list of a thousand entries takes 30 KB. */
export const LONGEST_LINE = 1024 * 1024

const NEWLINE = 10
const MARK = '\uFEFF'

/**
 * The lines of a stream of UTF-8 bytes, one by one; null stands for a line too long to hold. A final
 * newline is not a line, a byte order mark at the start not a part of one. Bytes that are not UTF-8
 * become U+FFFD, which no key, rule or value contains.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string | null> {
  let pieces: Buffer[] = []
  let length = 0
  let first = true

  const keep = (piece: Buffer) => {
    length += piece.length
    if (length > LONGEST_LINE) pieces = []
    else pieces.push(piece)
  }
  const take = (): string | null => {
    const line = length > LONGEST_LINE ? null : Buffer.concat(pieces).toString()
    const isMarked = first && line !== null && line.startsWith(MARK)
    pieces = []
    length = 0
    first = false
    return isMarked ? line.slice(MARK.length) : line
  }

  for await (const chunk of chunks) {
    let start = 0
    for (let end; (end = chunk.indexOf(NEWLINE, start)) !== -1; start = end + 1) {
      keep(chunk.subarray(start, end))
      yield take()
    }
    keep(chunk.subarray(start))
  }
  const last = take()
  if (last !== '') yield last
}
