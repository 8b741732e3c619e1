import Papa from 'papaparse'
import type { ParseResult } from 'papaparse'
import { Collector } from './collector.ts'
import { headingRow } from './headings.ts'
import { Unreadable, isWord } from './table.ts'

const DELIMITERS = [',', '\t', ';'] as const
/** How much of the text is looked at to find its delimiter. */
const SAMPLE = 50_000
const SAMPLE_ROWS = 5

/** The text is taken in pieces, and a row not ended within some of them has lost a quote. */
const PIECE = 1_000_000
const LONGEST_ROW = 8 * PIECE

/** The rows of CSV text or of cells pasted from a spreadsheet. */
export function readDelimited(whole: string): Collector {
  const text = whole.replace(/\r?\n$|\r$/, '')
  const collector = new Collector()
  const lengths: number[] = []
  let number = 0
  let taken = 0
  const config = {
    delimiter: delimiterOf(text),
    // The fast way cuts the whole text into lines at once.
    fastMode: false,
    chunkSize: PIECE,
    chunk({ data, errors, meta: { cursor } }: ParseResult<string[]>) {
      taken = Math.min(taken + PIECE, text.length)
      // A row cut by the end of the piece comes again with the next: one fault there may be the cut's.
      const error = errors.find(({ row = 0 }) => row < data.length) ?? errors[1]
      if (error) throw badQuotes(number + (error.row ?? 0) + 1)
      for (const row of data) {
        const { length } = row
        collector.add(++number, row)
        if (collector.rows.length > lengths.length) lengths.push(length)
      }
      if (taken - cursor > LONGEST_ROW) throw badQuotes(number + 1)
    },
  }
  Papa.parse<string[]>(text, config)
  collector.headings = lengths[headingRow(collector.rows)]
  return collector
}

function badQuotes(number: number): Unreadable {
  return new Unreadable(
    `第 ${number} 行的英文引号（"）没有成对，从这里起分不清格子。请把这一行的引号补齐或删掉，再打开。`,
  )
}

/**
 * The delimiter that first cuts a row into several words: the headings are that row. Numbers do not
 * count, or the commas in 5,000,000 would outdo the tabs around it.
 */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE)
  let best = { delimiter: ',', row: SAMPLE_ROWS, words: 0 }
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS })
    const counts = data.map((row) => row.filter(isWord).length)
    const row = counts.findIndex((count) => count > 1)
    const words = counts[row] ?? 0
    if (row >= 0 && (row < best.row || (row === best.row && words > best.words)))
      best = { delimiter, row, words }
  }
  return best.delimiter
}
