import type { Range } from './references.ts'
import {
  LONGEST_CELL,
  MOST_CELLS,
  MOST_CHARACTERS,
  MOST_COLUMNS,
  MOST_ROWS,
  SPLIT,
  Unreadable,
  isBlank,
  place,
  tooWide,
} from './table.ts'

/** What is known of the cells of one row, by their columns; nothing of most rows. */
export interface Marks {
  refused?: Map<number, string> | undefined
  sums?: Set<number> | undefined
}

/** The rows of a file or sheet as they come in, held within what one roster may hold. */
export class Collector {
  /** Rows that are not blank, without the blank cells at their end. */
  readonly rows: string[][] = []
  readonly numbers: number[] = []
  /** Columns of the widest row. */
  width = 0
  /**
   * How many headings text has, blank ones at their end counted: a longer row was cut wrongly, most
   * likely at a comma in 5,000,000 without quotes. A sheet's cells say themselves where they are.
   */
  headings: number | undefined
  /** Blank rows, which were skipped. */
  blank = 0
  /** Cells merged, where the file says so. */
  readonly merged: Range[] = []
  readonly notes: string[] = []
  /** As in Table, by the place in `rows` here. */
  readonly refused = new Map<number, Map<number, string>>()
  /** As in Table, by the place in `rows` here. */
  readonly sums = new Map<number, Set<number>>()
  sheets: readonly string[] = []
  sheet: string | undefined
  private cells = 0
  private characters = 0

  /** Takes one row; throws Unreadable when the roster grows beyond its bounds. */
  add(number: number, row: string[], marks?: Marks): void {
    while (row.length && isBlank(row[row.length - 1])) row.pop()
    if (!row.length) {
      this.blank++
      return
    }
    if (row.length > MOST_COLUMNS) throw tooWide(place(row.length - 1, number))
    this.width = Math.max(this.width, row.length)
    this.measure(number, row, row.length)
    if (marks?.refused) this.refused.set(this.rows.length, marks.refused)
    if (marks?.sums) this.sums.set(this.rows.length, marks.sums)
    this.rows.push(row)
    this.numbers.push(number)
  }

  /** Counts the cells of a row, which makes the roster so many cells larger. */
  measure(number: number, row: readonly string[], growth: number): void {
    row.forEach((cell, column) => {
      this.characters += cell.length
      if (cell.length > LONGEST_CELL)
        throw new Unreadable(
          `${place(column, number)} 这一格有 ${cell.length} 个字，最多 ${LONGEST_CELL} 个：请改短再打开。`,
        )
    })
    this.cells += growth
    // The heading row is one more than the rows of data.
    if (this.rows.length > MOST_ROWS)
      throw new Unreadable(`数据超过 ${MOST_ROWS} 行，一份名册最多这么多：${SPLIT}。`)
    if (this.cells > MOST_CELLS || this.characters > MOST_CHARACTERS)
      throw new Unreadable(`内容太多，读到第 ${number} 行已经超出浏览器装得下的：${SPLIT}。`)
  }
}
