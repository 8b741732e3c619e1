import { DelimitedReader } from './delimited.ts'
import { UNREADABLE } from './encoding.ts'
import type { Encoding } from './encoding.ts'
import { unescaped } from './escape.ts'
import { StreamDecoder } from './stream-decoder.ts'
import { TextNormaliser } from './text-normaliser.ts'

/** How many rows are named; the rest is only counted. */
const NAMED = 10

/**
 * Reads a table of delimited text as it comes in, as bytes or as text already decoded. Gives its cells as
 * a spreadsheet shows them, and knows which rows cannot be read whole.
 */
export class TextTableReader {
  private readonly decoder = new StreamDecoder()
  private readonly normaliser = new TextNormaliser()
  private readonly delimited = new DelimitedReader()
  /** Whether unreadable characters came in behind the last whole row. */
  private isSuspicious = false
  private unreadable = 0
  /** The numbers of the first rows with unreadable characters. */
  private readonly named: number[] = []

  /** The encoding, once a character beyond ASCII was met. */
  get encoding(): Encoding | undefined {
    return this.decoder.encoding
  }

  /** Whether a blank line follows each, since they end in CR CR LF. */
  get isDoubled(): boolean {
    return this.normaliser.isDoubled === true
  }

  /** The rows that further bytes complete; throws `NotText` and `UnpairedQuote`. */
  push(bytes: Uint8Array): string[][] {
    return this.pushText(this.decoder.push(bytes))
  }

  /** The rows that further text completes; throws `UnpairedQuote`. */
  pushText(text: string): string[][] {
    return this.read(this.normaliser.push(text), false)
  }

  /** The last rows; throws `NotText` and `UnpairedQuote`. */
  end(): string[][] {
    const text = this.normaliser.push(this.decoder.end())
    return [...this.read(text, false), ...this.read(this.normaliser.end(), true)]
  }

  /** What is odd in the rows that were read, in sentences for the user. */
  notes(): string[] {
    const rows = `第 ${this.named.join('、')} 行${this.unreadable > NAMED ? `等 ${this.unreadable} 行` : ''}`
    return [
      ...(this.unreadable
        ? [`${rows}有读不出来的字，别的行照常读了。请对照原件把这些字改好。`]
        : []),
      ...(this.normaliser.isCutByZeros
        ? [`第 ${this.delimited.rows} 行后面是空字节，这一行可能没有存全。请对照原件核对。`]
        : []),
    ]
  }

  private read(text: string, isLast: boolean): string[][] {
    const before = this.delimited.rows
    const rows = this.delimited.push(text)
    if (isLast) rows.push(...this.delimited.end())
    const suspects = UNREADABLE.test(text)
    if (suspects || this.isSuspicious) rows.forEach((row, at) => this.inspect(row, before + at + 1))
    this.isSuspicious = suspects || (this.isSuspicious && !rows.length)
    for (const row of rows) row.forEach((cell, column) => (row[column] = unescaped(cell)))
    return rows
  }

  private inspect(row: string[], number: number): void {
    // Where files were joined, what ended the first stands alone.
    if (row.length === 1 && /^[\0\x1a\s]+$/.test(row[0] as string)) row[0] = ''
    if (!row.some((cell) => UNREADABLE.test(cell))) return
    this.unreadable++
    if (this.named.length < NAMED) this.named.push(number)
  }
}
