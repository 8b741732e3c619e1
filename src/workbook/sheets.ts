import { columnLetters } from '../core/rows/letters.ts'

/*
 * Sheets as plain values: what the workbooks are built as, and what `toXlsx` writes.
 */

/** How a cell looks: what may be changed is coloured, a total is under a double rule. */
export type Look = 'title' | 'heading' | 'label' | 'input' | 'total' | 'note'

interface Common {
  readonly look?: Look
  /** How many columns it takes. */
  readonly span?: number
  /** What it holds, to find a cell by: `input.<key>`, `line.<id>`, `total`. */
  readonly id?: string
}
/** A text, never taken for a number or a formula; `options` are what may be put in its place. */
export type TextCell = Common & { readonly text: string; readonly options?: readonly string[] }
export type NumberCell = Common & { readonly number: number; readonly format?: string }
/** A formula without its sign `=`, and its result for programs that do not compute. */
export type FormulaCell = Common & {
  readonly formula: string
  readonly result?: number | string
  readonly format?: string
}
export type Cell = TextCell | NumberCell | FormulaCell | null

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** The columns' widths in letters. */
  readonly widths?: readonly number[]
  /** A row, from 0, below which rows are to be filled in like it: its choices, and its first cell's style. */
  readonly templateRow?: number
  /** How many rows and columns stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number }
}
export type Sheets = readonly Sheet[]

/** The address of a cell, both counted from 0: row 4, column 1 → B5. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`
}

export const text = (text: string, look?: Look): TextCell => ({ text, ...(look && { look }) })
