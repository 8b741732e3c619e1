import { columnLetters } from '../../core/rows/letters.ts'

/** A roster as it was opened: every cell as the text a person would type. */
export interface Table {
  /** A column without a heading that has cells is called （无标题 D列）. */
  readonly headings: readonly string[]
  /** The cells of the rows above the headings, such as a title or 单位：万元. */
  readonly above: readonly (readonly string[])[]
  /**
   * Cells by row; every row at least as long as `headings`, and longer only in text, where it was
   * cut wrongly.
   */
  readonly rows: readonly (readonly string[])[]
  /** The number of each row in its file or sheet, as a spreadsheet shows it (heading row counted), for messages. */
  readonly numbers: readonly number[]
  /** What the reader should know of how it was opened, in plain Chinese. */
  readonly notes: readonly string[]
  /**
   * Cells that must not be read as what their text says, such as a formula without a result: by the
   * place of the row in `rows` and the column, each with a sentence why and what to do.
   */
  readonly refused: ReadonlyMap<number, ReadonlyMap<number, string>>
  /**
   * By the place of the row in `rows`, the columns whose cell is computed from two or more other
   * rows of its own column, as a total is; all columns of a totals row of an Excel table.
   */
  readonly sums: ReadonlyMap<number, readonly number[]>
  /** The names of the visible sheets that can be chosen from; none for text. */
  readonly sheets: readonly string[]
  /** The name of the sheet that was read; undefined for text. */
  readonly sheet: string | undefined
}

/** Which sheet of a workbook to open. */
export interface SheetChoice {
  /** The name of a visible sheet. */
  readonly sheet?: string | undefined
  /** Whether the headings are those of the roster wanted; asked where no sheet is named. */
  readonly fits?: ((headings: readonly string[]) => boolean) | undefined
}

/** Why a file cannot be opened, in one plain sentence with what to do instead. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  /** The error of a library, for debugging. */
  readonly reason: unknown
  constructor(message: string, reason?: unknown) {
    super(message)
    this.reason = reason
  }
}

/** A sign that a workbook is damaged: one sentence, whatever the damage. */
export function damaged(): Unreadable {
  return new Unreadable(
    '文件坏了或没有传完（里面的结构对不上）。请重新复制或下载一份，或者在表格软件里打开它，另存为 .xlsx 再试。',
  )
}

/** What one roster may hold in a browser; more goes through the command line. */
export const MOST_ROWS = 200_000
export const MOST_COLUMNS = 200
/** A spreadsheet's own limit of characters in a cell. */
export const LONGEST_CELL = 32_767
/** Cells of the table, empty ones counted, and characters in all: what a phone's memory bears. */
export const MOST_CELLS = 4_000_000
export const MOST_CHARACTERS = 40_000_000
/** Bytes of the file, packed. */
export const LARGEST_FILE = 100_000_000

export const SPLIT = '请拆成几份分别打开，或者用命令行的 --roster 来算'

/** Said where the roster has a cell further right than it may, from that cell's place. */
export function tooWide(where: string): Unreadable {
  return new Unreadable(
    `${where} 还有内容，一份名册最多 ${MOST_COLUMNS} 列：请删去用不着的列再打开。`,
  )
}

/** A cell as a spreadsheet names it, from a column counted from 0 and a row number: C5. */
export function place(column: number, number: number): string {
  return `${columnLetters(column)}${number}`
}

/** Whether a cell says nothing. */
export function isBlank(cell: string | undefined): boolean {
  return !cell?.trim()
}
