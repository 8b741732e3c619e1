import Papa from 'papaparse'

/** A quotation mark without its partner: from its row on cells cannot be separated. */
export class UnpairedQuote extends Error {
  override readonly name = 'UnpairedQuote'
  /** The row, counted from 1. */
  readonly row: number
  constructor(row: number) {
    super(`A quotation mark in row ${row} has no partner`)
    this.row = row
  }
}

/** In characters: a row that goes on for longer has lost a quotation mark. */
const LONGEST_ROW = 8_000_000

/**
 * Reads delimited text whose lines end in LF as it comes in, piece by piece. Its delimiter is found at the
 * start, or stated there by a line `sep=;`, which is no row and which no spreadsheet counts.
 */
export class DelimitedReader {
  /** How many rows were given so far. */
  rows = 0
  private parser: Parser | undefined
  /** What came in after the last whole row. */
  private rest = ''

  /** The rows that a further piece completes; throws `UnpairedQuote`. */
  push(piece: string): string[][] {
    this.rest += piece
    // Before the first line end there is too little to detect the delimiter.
    if (!this.parser && this.rest.length < SAMPLE && !this.rest.includes('\n')) return []
    const rows = this.parse(true)
    if (this.rest.length > LONGEST_ROW) throw new UnpairedQuote(this.rows + 1)
    return rows
  }

  /** The last row; a line end behind it begins no other. */
  end(): string[][] {
    const rows = this.parse(false)
    const last = rows[rows.length - 1]
    return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows
  }

  private parse(isCut: boolean): string[][] {
    this.parser ??= this.start()
    const { data, errors, meta } = this.parser.parse(this.rest, 0, isCut)
    // A row cut by the end of a piece comes again with the next: one error in it may be the cut's.
    const error = errors.find(({ row = 0 }) => row < data.length) ?? errors[1]
    if (error) throw new UnpairedQuote(this.rows + (error.row ?? 0) + 1)
    this.rows += data.length
    this.rest = this.rest.slice(meta.cursor)
    return data
  }

  private start(): Parser {
    const [line, stated] = /^"?sep=([^\n])"?[,;\t]*(?:\n|$)/i.exec(this.rest) ?? ['']
    this.rest = this.rest.slice(line.length)
    const delimiter = stated ?? delimiterOf(this.rest.slice(0, SAMPLE))
    return new Papa.Parser({ delimiter, newline: '\n' }) as Parser
  }
}

/** Papa Parse's inner parser, by which its own streams read piece by piece. */
interface Parser {
  parse(text: string, start: number, ignoreLastRow: boolean): Papa.ParseResult<string[]>
}

const DELIMITERS = [',', '\t', ';'] as const
/** How many characters and rows are looked at to find the delimiter. */
const SAMPLE = 50_000
const SAMPLE_ROWS = 5

/**
 * The delimiter that first cuts a row into several words: the headings are that row. Numbers do not
 * count, or the commas in 5,000,000 would outdo the tabs around it.
 */
function delimiterOf(sample: string): string {
  let best = { delimiter: ',', row: SAMPLE_ROWS, words: 0 }
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, {
      delimiter,
      newline: '\n',
      preview: SAMPLE_ROWS,
    })
    const counts = data.map((row) => row.filter(isWord).length)
    const row = counts.findIndex((count) => count > 1)
    const words = counts[row] ?? 0
    if (row >= 0 && (row < best.row || (row === best.row && words > best.words)))
      best = { delimiter, row, words }
  }
  return best.delimiter
}

/** Whether a cell is more than a number or a date: headings are. */
export function isWord(cell: string): boolean {
  return /[^\d\s.,;-]/.test(cell)
}
