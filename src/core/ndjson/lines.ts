/** Far above any request, and small enough to hold in memory: a list of a thousand entries takes 30 KB. */
export const LONGEST_LINE = 1024 * 1024

const NEWLINE = 10
const MARK = '\uFEFF'

/**
 * The lines of a stream of UTF-8 bytes, those that a chunk ends together; null stands for a line too
 * long to hold. A final newline is not a line, a byte order mark at the start not a part of one. Bytes
 * that are not UTF-8 become U+FFFD, which no key, rule or value contains.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly (string | null)[]> {
  // It would drop a mark from every line.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let text = ''
  let length = 0
  let first = true

  const keep = (piece: Uint8Array, stream: boolean) => {
    length += piece.length
    const more = decoder.decode(piece, { stream })
    text = length > LONGEST_LINE ? '' : text + more
  }
  const take = (piece: Uint8Array): string | null => {
    keep(piece, false)
    const line = length > LONGEST_LINE ? null : text
    const marked = first && line?.startsWith(MARK) ? MARK.length : 0
    text = ''
    length = 0
    first = false
    return line?.slice(marked) ?? null
  }

  for await (const chunk of chunks) {
    const lines: (string | null)[] = []
    let start = 0
    for (let end; (end = chunk.indexOf(NEWLINE, start)) !== -1; start = end + 1)
      lines.push(take(chunk.subarray(start, end)))
    keep(chunk.subarray(start), true)
    if (lines.length) yield lines
  }
  const last = take(new Uint8Array())
  if (last !== '') yield [last]
}
