import type { Book, Cell } from './cell.ts'
import { cellText } from './cell.ts'
import type { Diagnostics } from './diagnostics.ts'
import type { Collector } from './collector.ts'
import { columnOf, mergedOf } from './references.ts'
import { MOST_COLUMNS, damaged, isBlank, place, tooWide } from './table.ts'
import type { Handlers } from './xml.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** Merged cells that are kept; a roster has few. */
const MOST_MERGED = 10_000
/** The last row that a spreadsheet knows. */
const LAST_ROW = 1_048_576

/** Reads a sheet row by row into `collector`, and what is odd about it into `diagnostics`. */
export function readSheet(
  zip: Zip,
  path: string,
  book: Book,
  collector: Collector,
  diagnostics: Diagnostics,
): void {
  const rows = rowHandlers(book, collector, diagnostics)
  let inData = false
  readXml(zip, path, {
    open(name, attributes, empty) {
      if (name === 'sheetData') inData = !empty
      else if (inData) rows.open(name, attributes, empty)
      else if (name === 'col') findHidden(attributes(), diagnostics)
      else if (name === 'mergeCell' && collector.merged.length < MOST_MERGED) {
        const merged = mergedOf(attributes()['ref'] ?? '')
        if (merged) collector.merged.push(merged)
      }
    },
    text(text) {
      if (inData) rows.text(text)
    },
    close(name) {
      if (name === 'sheetData') inData = false
      else if (inData) rows.close(name)
    },
  })
}

function rowHandlers(
  book: Book,
  collector: Collector,
  diagnostics: Diagnostics,
): Required<Handlers> {
  let number = 0
  let hidden = false
  let row: string[] = []
  let column = -1
  let cell: Cell | undefined
  let inValue = false
  let inReading = false

  function startRow({ r, hidden: state }: Record<string, string>) {
    number = r === undefined ? number + 1 : Number(r)
    if (!(number >= 1 && number <= LAST_ROW)) throw damaged()
    hidden = isTrue(state)
    row = []
    column = -1
  }
  function startCell({ r, t = 'n', s = '0' }: Record<string, string>) {
    column = r === undefined ? column + 1 : columnOf(r)
    cell = { type: t, style: Number(s), value: undefined, formula: false }
  }
  function endCell() {
    const text = cell ? cellText(cell, book, (kind) => diagnostics.add(kind, column, number)) : ''
    cell = undefined
    if (isBlank(text)) return
    if (column >= MOST_COLUMNS) throw tooWide(place(column, number))
    while (row.length < column) row.push('')
    row[column] = text
  }
  function endRow() {
    const before = collector.rows.length
    collector.add(number, row)
    if (hidden && collector.rows.length > before) diagnostics.hiddenRows++
  }

  return {
    open(name, attributes, empty) {
      // An empty cell with nothing but a border: there may be millions.
      if (name === 'c' && empty) column++
      else if (name === 'c') startCell(attributes())
      else if (name === 'row') startRow(attributes())
      else if (name === 'rPh') inReading = !empty
      else if (cell && name === 'f') cell.formula = true
      else if (cell && (name === 'v' || name === 't')) {
        cell.value ??= ''
        inValue = !empty
      }
    },
    text(text) {
      if (cell && inValue && !inReading) cell.value += text
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'rPh') inReading = false
      else if (name === 'c') endCell()
      else if (name === 'row') endRow()
    },
  }
}

function findHidden({ min, max, hidden }: Record<string, string>, diagnostics: Diagnostics): void {
  if (!isTrue(hidden)) return
  const last = Math.min(Number(max), MOST_COLUMNS)
  for (let column = Math.max(1, Number(min)); column <= last; column++)
    diagnostics.hiddenColumns.add(column - 1)
}

function isTrue(state: string | undefined): boolean {
  return state === '1' || state === 'true'
}
