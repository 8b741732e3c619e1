import type { Asked, Columns } from '../core/rows/columns.ts'
import type { Outcome } from '../core/evaluate.ts'
import type { Answers } from '../core/rows/questions.ts'
import type { SkipReason } from '../core/rows/skip-words.ts'
import type { RowStatus } from '../core/rows/status-words.ts'
import type { Problem } from '../core/rule.ts'

/*
 * What the page may ask of the engine that holds and computes a roster. It runs in a worker or, in
 * browsers too old for one, on the page itself in short time slices. Rows stay in the engine; the page
 * gets only those it shows.
 */

/** An open roster. */
export interface Opened {
  /** The file's name, or 粘贴的内容. */
  readonly name: string
  readonly rows: number
  /** Each column with what it was taken for: an input's key, `on`, or null where it is carried along. */
  readonly columns: readonly { readonly heading: string; readonly key: string | null }[]
  /** The sheets of a workbook that can be chosen from, and the one that was read. */
  readonly sheets: readonly string[]
  readonly sheet: string | undefined
  /** Which columns are the rule's inputs, and which are in question. */
  readonly matched: Columns
  /** The first of the rows that look like no record, and how many there are. */
  readonly skipped: readonly SkippedRow[]
  readonly skippedRows: number
  /** How it was opened, in sentences to show. */
  readonly notes: readonly string[]
  /** Whether cells hold numbers of more than 15 digits, whose last ones a spreadsheet loses when it opens a CSV. */
  readonly hasLongNumbers: boolean
  /** Why it cannot be computed as it is, such as a column that is missing. */
  readonly problems: readonly Problem[]
}

/** A row that looks like no record, such as a total. */
export interface SkippedRow {
  /** Its place among the rows, from 0. */
  readonly place: number
  /** Its number in its file. */
  readonly number: number
  /** Its filled cells in a line, truncated. */
  readonly text: string
  readonly reason: SkipReason
}

/** What is asked of a roster. */
export interface RosterAsked extends Asked {
  /** The places of rows that are counted although they look like no record. */
  readonly counted?: readonly number[] | 'all'
}

/** Sums of some rows: all of them, or one class. */
export interface Sums {
  /** What the rows have in common; empty for all. */
  readonly name: string
  readonly rows: number
  readonly status: Readonly<Record<RowStatus, number>>
  /** How many rows were left out for which reason. */
  readonly skips: Readonly<Partial<Record<SkipReason, number>>>
  /** The sum of rounded totals as the contract writes an amount; null for days and checks. */
  readonly total: string | null
  /** How many checks came out as yes. */
  readonly yes: number
  /** Each with what it is called; `whole` where it is the total itself. */
  readonly lines: readonly {
    readonly id: string
    readonly words: string
    readonly whole: boolean
    readonly sum: string
    readonly unit: string
  }[]
}

/** A row as the page shows it. */
export interface ShownRow {
  /** Its number in its file, as a spreadsheet counts, the heading included. */
  readonly number: number
  readonly cells: readonly string[]
  /** The cells that must not be read, by column, each with the reason. */
  readonly refused: ReadonlyMap<number, string> | undefined
  readonly status: RowStatus
  /** As the contract writes them. */
  readonly total: string | null
  readonly lines: Outcome['lines']
  readonly reason: string
}

/** Which rows: by status, and by a text that one of their cells or reasons contains. */
export interface Filter {
  readonly status: RowStatus | 'all'
  readonly text: string
}

/** What a finished roster can be saved as. */
export type Format = 'csv' | 'xlsx' | 'formulas'

export interface ComputeOptions {
  /** Calls the computation off. */
  readonly signal?: AbortSignal
  /** Called with the number of rows done, a few times a second. */
  readonly onProgress?: (done: number) => void
}

export interface RosterEngine {
  /**
   * Opens a file, or cells pasted as text; of a workbook the named sheet, else the first that fits. Rejects with an `Error` whose message is a sentence for
   * the reader; what lay open before stays open.
   */
  open(source: File | string, sheet?: string): Promise<Opened>
  /** The open roster with its columns in question taken or left as answered. */
  match(answers: Answers): Promise<Opened>
  /**
   * Computes every row. Rejects with an `AbortError` where the signal, another computation or another
   * roster calls it off; results there were before stay.
   */
  compute(asked: RosterAsked, options?: ComputeOptions): Promise<Sums>
  /**
   * How many rows a filter lets through, and some of them from a place on, at most 200; none before
   * the roster is computed. A call with another filter supersedes an earlier one that is still being
   * answered: both give the rows of the later filter.
   */
  rows(filter: Filter, from: number, count: number): Promise<{ all: number; rows: ShownRow[] }>
  /** The sums by the text in a column, the largest class first, at most `most` of them. */
  classes(column: number, most: number): Promise<Sums[]>
  /** The whole roster with its results, as a file. */
  save(format: Format): Promise<Blob>
}
