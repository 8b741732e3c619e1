import type { Encoding } from './encoding.ts'
import { NotText, encodingOfRest, encodingOfStart, firstHigh } from './encoding.ts'

/** How many bytes decide on the encoding: the first, and those from the first one beyond ASCII. */
const WINDOW = 64 * 1024
/** Bytes that go on for longer without a place to cut them are cut within a character. */
const LONGEST = 8_000_000
/** What old systems write behind a file. */
const CTRL_Z = 0x1a

/**
 * Decodes text whose encoding is not told, as its bytes come in. ASCII passes as it is, since it is the
 * same in all encodings but UTF-16; the first byte beyond it and what follows decide. Bytes that are no
 * character become U+FFFD. Holds back a window of bytes at most.
 */
export class StreamDecoder {
  /** Undefined while all was ASCII. */
  encoding: Encoding | undefined
  private decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  private held: Uint8Array = new Uint8Array()
  private isStart = true

  /** The text that further bytes complete; throws `NotText`. Their memory may be used again. */
  push(bytes: Uint8Array): string {
    this.held = joined(this.held, bytes)
    return this.isDecided(false) ? this.decode(cutOf(this.held, this.encoding)) : ''
  }

  /** The text of the last bytes; throws `NotText`. */
  end(): string {
    this.isDecided(true)
    if (this.encoding?.label.startsWith('utf-16') && this.held.length % 2) {
      // A byte that was lost has shifted all behind it.
      if (this.held[this.held.length - 1] !== CTRL_Z) throw new NotText(this.encoding)
      this.held = this.held.subarray(0, -1)
    }
    return this.decoder.decode(this.held)
  }

  /** Whether what is held can be decoded. */
  private isDecided(isLast: boolean): boolean {
    if (this.encoding) return true
    const from = this.isStart ? 0 : firstHigh(this.held)
    if (from < 0) return true
    if (!isLast && this.held.length - from < WINDOW) return false
    this.encoding = this.isStart
      ? encodingOfStart(this.held)
      : encodingOfRest(this.held.subarray(from))
    this.isStart = false
    if (this.encoding) this.decoder = new TextDecoder(this.encoding.label, { ignoreBOM: true })
    // From a window of ASCII to the next.
    return this.encoding !== undefined || this.isDecided(isLast)
  }

  private decode(end: number): string {
    const text = this.decoder.decode(this.held.subarray(0, end), { stream: true })
    this.held = this.held.slice(end)
    return text
  }
}

/**
 * Where bytes can be cut: Node's decoder for GB18030 throws at some that are cut within a character, and
 * no character but ASCII has a byte below that of the digit 0.
 */
function cutOf(bytes: Uint8Array, encoding: Encoding | undefined): number {
  if (encoding?.label.startsWith('utf-16')) return bytes.length - (bytes.length % 2)
  let end = bytes.length
  while (end && (bytes[end - 1] as number) >= 0x30) end--
  return end || (bytes.length > LONGEST ? bytes.length : 0)
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
