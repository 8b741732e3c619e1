import type { Book } from './cell.ts'
import type { Collector } from './collector.ts'
import type { Diagnostics } from './diagnostics.ts'
import type { ExcelTable } from './excel-tables.ts'
import { rangeOf } from './references.ts'
import { RowReader } from './row-reader.ts'
import { MOST_COLUMNS } from './table.ts'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** Merged cells that are kept; a roster has few. */
const MOST_MERGED = 10_000

/** A sheet to read, with the tables that Excel keeps in it. */
export interface SheetSource {
  readonly name: string
  readonly path: string
  readonly tables: readonly ExcelTable[]
}

/**
 * Reads a sheet row by row into `collector`, and what is odd about it into `diagnostics`, to its end
 * or until `isDone`.
 */
export function readSheet(
  zip: Zip,
  sheet: SheetSource,
  book: Book,
  collector: Collector,
  diagnostics: Diagnostics,
  isDone?: () => boolean,
): void {
  const rows = new RowReader(sheet, book, collector, diagnostics)
  let inData = false
  readXml(zip, sheet.path, {
    open(name, attributes, empty) {
      if (name === 'sheetData') inData = !empty
      else if (inData) rows.open(name, attributes, empty)
      else if (name === 'col') findHidden(attributes(), diagnostics)
      else if (name === 'mergeCell' && collector.merged.length < MOST_MERGED) {
        const merged = rangeOf(attributes()['ref'] ?? '')
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
    ...(isDone && { isDone }),
  })
  rows.finish()
}

function findHidden({ min, max, hidden }: Record<string, string>, diagnostics: Diagnostics): void {
  if (hidden !== '1' && hidden !== 'true') return
  const last = Math.min(Number(max), MOST_COLUMNS)
  for (let column = Math.max(1, Number(min)); column <= last; column++)
    diagnostics.hiddenColumns.add(column - 1)
}
