/** The encodings in which tables are saved here. */
export interface Encoding {
  /** Its label as `TextDecoder` takes it. */
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
  /** Whether a byte order mark states it. */
  readonly marked: boolean
}

/** Bytes that are no text, or not in the encoding that their byte order mark states. */
export class NotText extends Error {
  override readonly name = 'NotText'
  /** What they should have been in. */
  readonly encoding: Encoding
  constructor(encoding: Encoding) {
    super(`The bytes are no text in ${encoding.label}`)
    this.encoding = encoding
  }
}

/** Characters that stand for bytes that are none, and those that no table has. */
export const UNREADABLE = /[\0-\x08\x0e-\x1f\x7f\ufffd]/

/** The encoding that a byte order mark at the start of a text states. */
export function markOf([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return { label: 'utf-16le', marked: true }
  if (first === 0xfe && second === 0xff) return { label: 'utf-16be', marked: true }
  if (first === 0xef && second === 0xbb && third === 0xbf) return { label: 'utf-8', marked: true }
  return undefined
}

/**
 * The encoding of a whole text by its first bytes, which may end within a character; undefined where
 * they are ASCII. Throws `NotText`.
 */
export function encodingOfStart(start: Uint8Array): Encoding | undefined {
  const high = firstHigh(start)
  const encoding =
    markOf(start) ?? unmarkedUtf16(start) ?? (high < 0 ? undefined : encodingOfRest(start))
  const { label } = encoding ?? ASCII
  if (isNoise(decoded(start, label))) throw new NotText(encoding ?? ASCII)
  return encoding
}
const ASCII: Encoding = { label: 'utf-8', marked: false }

/** Where the first byte beyond ASCII is; -1 where there is none. */
export function firstHigh(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) > 127) return at
  return -1
}

/**
 * The encoding of a text by what follows on its first byte beyond ASCII: UTF-8 where characters of that
 * outnumber the bytes that are none, else GB18030, of which few bytes are UTF-8 by chance.
 */
export function encodingOfRest(bytes: Uint8Array): Encoding {
  if (isUtf8(bytes)) return { label: 'utf-8', marked: false }
  const text = decoded(bytes, 'utf-8')
  const isMostlyUtf8 = count(text, /[^\0-\x7f\ufffd]/g) > count(text, /\ufffd/g)
  return { label: isMostlyUtf8 ? 'utf-8' : 'gb18030', marked: false }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** UTF-16 whose lines end, and in which delimiters, digits and line ends have a zero byte each. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0]
  let end = bytes.length
  // Zeros at the end fill up a file.
  while (end && !bytes[end - 1]) end--
  for (let at = 0; at < end; at++) if (!bytes[at]) (zeros[at % 2] as number)++
  const [even = 0, odd = 0] = zeros
  if (Math.min(even, odd) || even + odd < end / 20) return undefined
  const label = odd ? 'utf-16le' : 'utf-16be'
  return /[\r\n]/.test(decoded(bytes, label)) ? { label, marked: false } : undefined
}

/**
 * Whether a text looks like bytes of something else: more than a sixth of it cannot be read. Of random
 * bytes and of programs, packages and pictures more than a fifth cannot.
 */
function isNoise(text: string): boolean {
  // What files are filled up with, and end in.
  const part = text.replace(/\0+/g, '\0').replace(/[\0\x1a]{1,9}$/, '')
  return count(part, new RegExp(UNREADABLE, 'g')) > part.length / 6
}

const decoded = (bytes: Uint8Array, label: string) =>
  new TextDecoder(label).decode(bytes, { stream: true })

const count = (text: string, kind: RegExp) => text.match(kind)?.length ?? 0
