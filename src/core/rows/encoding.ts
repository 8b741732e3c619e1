/** The encodings in which tables are saved here. */
export interface Encoding {
  /** Its label as `TextDecoder` takes it. */
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
  /** Whether a byte order mark states it. */
  readonly marked: boolean
}

/**
 * The encoding of a text by its first bytes: what a byte order mark states, else UTF-8 where the bytes
 * are that, else GB18030. They may end within a character.
 */
export function encodingOf(start: Uint8Array): Encoding {
  const [first, second, third] = start
  if (first === 0xff && second === 0xfe) return { label: 'utf-16le', marked: true }
  if (first === 0xfe && second === 0xff) return { label: 'utf-16be', marked: true }
  if (first === 0xef && second === 0xbb && third === 0xbf) return { label: 'utf-8', marked: true }
  return { label: isUtf8(start) ? 'utf-8' : 'gb18030', marked: false }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
