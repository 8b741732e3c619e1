import type { AnyRule } from '../rule.ts'
import type { Columns } from './columns.ts'
import { isExample, isHeadingAgain, isNote, isNumbering, isTotal, squeezed } from './not-records.ts'
import { RunningSums } from './running-sums.ts'
import { isUnitRow } from './stated-units.ts'
import type { SkipReason } from './skip-words.ts'

/** A row of a roster as it comes in. */
export interface RowCells {
  readonly cells: readonly string[]
  /** The columns whose cells the file computes from other rows, see `Table.sums`. */
  readonly sums?: readonly number[] | undefined
}

/**
 * Tells the rows that are records from those that are not. Rows come in one by one; what a row is,
 * is known once the next has come, or `end` is called. Nothing is kept but the last row and the sums.
 */
export class RecordSieve<Row extends RowCells = RowCells> {
  private readonly headings: readonly string[]
  private readonly inputs: readonly number[]
  private readonly sums: RunningSums
  private last: Waiting<Row> | undefined
  /** Whether no record has come yet: under the headings may stand their numbers and units. */
  private isFirst = true

  constructor(rule: AnyRule, columns: Columns, headings: readonly string[]) {
    this.headings = headings.map(squeezed)
    this.inputs = Object.values(columns.inputs)
    this.sums = new RunningSums(rule, columns)
  }

  /** Takes a row; gives the one before it. */
  push(row: Row): Sifted<Row> | undefined {
    const next = { row, texts: row.cells.map(squeezed) }
    const sifted = this.last && this.sift(this.last, next.texts)
    this.last = next
    return sifted
  }

  /** The last row. */
  end(): Sifted<Row> | undefined {
    return this.last && this.sift(this.last, undefined)
  }

  private sift({ row, texts }: Waiting<Row>, below: readonly string[] | undefined): Sifted<Row> {
    const skipped = this.reasonOf(texts, row.sums ?? NONE, below)
    if (skipped === 'total' || skipped === 'sum') this.sums.endGroup()
    if (!skipped) this.sums.add(texts)
    this.isFirst &&= skipped !== undefined
    return { row, skipped }
  }

  private reasonOf(
    texts: readonly string[],
    sums: readonly number[],
    below: readonly string[] | undefined,
  ): SkipReason | undefined {
    if (isTotal(texts) || sums.some((place) => this.inputs.includes(place))) return 'total'
    // Alone it is computed, for those who only try the template.
    if (isExample(texts) && !(this.isFirst && below === undefined)) return 'example'
    if (this.isFirst && isNumbering(texts, below)) return 'numbering'
    if (this.isFirst && isUnitRow(texts)) return 'units'
    if (isHeadingAgain(texts, this.headings)) return 'heading'
    if (isNote(texts, this.inputs)) return 'note'
    const isLast = below === undefined || isNote(below, this.inputs)
    return this.sums.isSum(texts, isLast) ? 'sum' : undefined
  }
}
const NONE: readonly never[] = []

/** The last row, until it is known what it is. */
interface Waiting<Row> {
  readonly row: Row
  /** Its cells, squeezed. */
  readonly texts: readonly string[]
}

/** A row, with the reason where it is no record. */
export interface Sifted<Row> {
  readonly row: Row
  readonly skipped: SkipReason | undefined
}
