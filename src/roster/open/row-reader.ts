import type { Book, Cell } from './cell.ts'
import { shownCell } from './cell.ts'
import type { Collector } from './collector.ts'
import type { Diagnostics } from './diagnostics.ts'
import { totalsColumns } from './excel-tables.ts'
import type { WrittenFormula } from './formulas.ts'
import { Formulas, addText } from './formulas.ts'
import { columnOf } from './references.ts'
import type { Row } from './sheet-rows.ts'
import { SheetRows, emptyRow, markSum, putCell, refuseCell } from './sheet-rows.ts'
import { MOST_COLUMNS, damaged, isBlank, place, tooWide } from './table.ts'
import { TotalFinder } from './totals.ts'
import type { SheetSource } from './worksheet.ts'
import type { Handlers } from './xml.ts'

/** The last row that a spreadsheet knows. */
const LAST_ROW = 1_048_576

/** Reads the elements within sheetData into rows. */
export class RowReader implements Required<Omit<Handlers, 'isDone'>> {
  private readonly sheet: SheetSource
  private readonly book: Book
  private readonly collector: Collector
  private readonly diagnostics: Diagnostics
  private readonly rows: SheetRows
  private readonly formulas = new Formulas()
  private readonly totals: TotalFinder
  private row: Row | undefined
  private isHidden = false
  /** Whether the row said its number; otherwise its first cell may. */
  private isNumbered = false
  private column = -1
  private cell: Cell | undefined
  private formula: WrittenFormula | undefined
  private inFormula = false
  private inValue = false
  private inReading = false

  constructor(sheet: SheetSource, book: Book, collector: Collector, diagnostics: Diagnostics) {
    this.sheet = sheet
    this.book = book
    this.collector = collector
    this.diagnostics = diagnostics
    this.rows = new SheetRows(collector)
    this.totals = new TotalFinder(sheet)
  }

  open(name: string, attributes: () => Record<string, string>, empty: boolean): void {
    // An empty cell with nothing but a border: there may be millions.
    if (name === 'c' && empty) this.column++
    else if (name === 'c') this.startCell(attributes())
    else if (name === 'row') this.startRow(attributes())
    else if (name === 'rPh') this.inReading = !empty
    else if (this.cell && name === 'f') {
      const { t, si, ref } = attributes()
      this.formula = { kind: t, group: si, range: ref, text: '' }
      this.inFormula = !empty
    } else if (this.cell && (name === 'v' || name === 't')) {
      this.cell.value ??= ''
      this.inValue = !empty
    }
  }

  text(text: string): void {
    if (this.cell && this.inValue && !this.inReading) this.cell.value += text
    else if (this.formula && this.inFormula) addText(this.formula, text)
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false
    else if (name === 'f') this.inFormula = false
    else if (name === 'rPh') this.inReading = false
    else if (name === 'c') this.endCell()
  }

  /** Hands on the last row, when all are there. */
  finish(): void {
    this.endRow()
    this.rows.finish()
  }

  /** A row may come in parts, one for each cell. */
  private startRow({ r, hidden }: Record<string, string>): void {
    const number = r ? Number(r) : (this.row?.number ?? 0) + 1
    if (!(number >= 1 && number <= LAST_ROW)) throw damaged()
    if (number !== this.row?.number) {
      this.endRow()
      this.row = emptyRow(number)
      this.column = -1
    }
    this.isHidden = hidden === '1' || hidden === 'true'
    this.isNumbered = Boolean(r)
  }

  private startCell({ r, t = 'n', s = '0' }: Record<string, string>): void {
    if (r && !this.isNumbered) {
      this.isNumbered = true
      const number = Number(/\d+$/.exec(r)?.[0])
      if (!(number <= LAST_ROW)) throw damaged()
      this.row = emptyRow(number)
    }
    this.column = r ? columnOf(r) : this.column + 1
    this.cell = { type: t, style: Number(s), value: undefined, formula: undefined }
  }

  private endCell(): void {
    const { cell, column, row, formula } = this
    this.cell = undefined
    this.formula = undefined
    if (!cell || !row) return
    cell.formula = formula
      ? this.formulas.formulaOf(formula, column, row.number)
      : this.formulas.arrayAt(column, row.number)
    const { text, refused } = shownCell(cell, this.book, (kind) =>
      this.diagnostics.add(kind, column, row.number),
    )
    if (isBlank(text)) return
    if (column >= MOST_COLUMNS) throw tooWide(place(column, row.number))
    putCell(row, column, text)
    if (refused !== undefined) refuseCell(row, column, refused)
    if (cell.formula?.namesOthers && this.totals.isTotal(cell.formula.text(), column, row.number))
      markSum(row, column)
  }

  private endRow(): void {
    if (!this.row) return
    const before = this.collector.rows.length
    for (const column of totalsColumns(this.sheet.tables, this.row.number))
      markSum(this.row, column)
    this.rows.add(this.row)
    if (this.isHidden && this.collector.rows.length > before) this.diagnostics.hiddenRows++
  }
}
