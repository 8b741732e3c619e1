/**
 * Text with every line end as LF and without what is no part of it, as it comes in: byte order marks at
 * its start; zero characters and Ctrl-Z at its end, by which old systems fill a file up or end it. CR LF
 * and CR alone end a line too; CR CR LF ends two, as a spreadsheet shows it.
 */
export class TextNormaliser {
  /** Whether the first line ends in CR CR LF, so that a blank line follows each. */
  isDoubled: boolean | undefined
  /** Whether zeros at the end stand behind a line that has no end of its own, and so may be cut. */
  isCutByZeros = false
  private held = ''
  private last = '\n'
  private isStart = true

  /** The text that a further piece completes. */
  push(piece: string): string {
    let text = this.held + piece
    if (this.isStart) text = text.replace(/^\ufeff+/, '')
    this.isStart = !text
    // A run of them says no more than the first.
    text = text.replace(/([\0\x1a])[\0\x1a]+/g, '$1')
    // They may be the first part of a line end, or the end of the text.
    this.held = /\r{0,2}[\0\x1a]?$/.exec(text.slice(-3))?.[0] ?? ''
    return this.normalise(text.slice(0, text.length - this.held.length))
  }

  /** The rest of the text. */
  end(): string {
    const text = this.normalise(this.held.replace(/[\0\x1a]$/, ''))
    this.isCutByZeros = this.held.endsWith('\0') && this.last !== '\n'
    return text
  }

  private normalise(text: string): string {
    const first = this.isDoubled === undefined ? /\r+\n?|\n/.exec(text)?.[0] : undefined
    if (first) this.isDoubled = first === '\r\r\n'
    const normal = text.replace(/\r\n?/g, '\n')
    if (normal) this.last = normal.slice(-1)
    return normal
  }
}
