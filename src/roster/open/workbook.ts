import type { Book } from './cell.ts'
import { Collector } from './collector.ts'
import { Diagnostics } from './diagnostics.ts'
import { readTables } from './excel-tables.ts'
import { FIRST_ROWS } from '../../core/rows/heading-row.ts'
import { headingsOf } from './headings.ts'
import { otherZip } from './kind.ts'
import type { PackageParts, Sheet } from './parts.ts'
import { partsOf, workbookPath } from './parts.ts'
import { readStrings } from './strings.ts'
import { readStyles } from './styles.ts'
import type { SheetChoice } from './table.ts'
import { Unreadable } from './table.ts'
import { readSheet } from './worksheet.ts'
import { Zip } from './zip.ts'

/*
 * The sheet is read with a stream parser of our own handlers rather than by a spreadsheet library: those
 * tried gave no word of error cells, percents or formulas, or built the whole grid first (a million
 * empty rows: 1.8 GB, or a crash), and this takes three seconds and keeps nothing.
 */

/** The rows of an XLSX: of the sheet chosen, else of the first visible one with content. */
export function readWorkbook(name: string, bytes: Uint8Array, choice: SheetChoice): Collector {
  const zip = new Zip(bytes)
  const path = workbookPath(zip)
  if (path === undefined) throw otherZip(name, zip.paths)
  const parts = partsOf(zip, path)
  const visible = visibleSheets(name, parts)
  const book = bookOf(zip, parts)
  const sheet = chosenSheet(name, visible, choice, (sheet) => firstRows(zip, sheet, book))
  const collector = new Collector()
  const diagnostics = new Diagnostics()
  readSheet(zip, { ...sheet, tables: readTables(zip, sheet.path) }, book, collector, diagnostics)
  if (!collector.rows.length) throw allEmpty(name, visible, choice.sheet)
  collector.sheet = sheet.name
  collector.sheets = visible.map(({ name }) => name)
  collector.notes.push(...sheetNotes(sheet, parts.sheets), ...diagnostics.notes(collector.width))
  return collector
}

function bookOf(zip: Zip, { from1904, results, strings, styles }: PackageParts): Book {
  return {
    from1904,
    results,
    // A program that writes no shared texts may name the part all the same.
    strings: strings && zip.has(strings) ? readStrings(zip, strings) : [],
    styles: styles ? readStyles(zip, styles) : [],
  }
}

function visibleSheets(name: string, { sheets, others }: PackageParts): Sheet[] {
  const visible = sheets.filter((sheet) => !sheet.hidden)
  if (!sheets.length && others)
    throw new Unreadable(`“${name}”里只有图表页或宏表，没有存名册的工作表。`)
  if (!visible.length)
    throw new Unreadable(`“${name}”里没有看得见的工作表。请取消隐藏存着名册的那张表，存好再打开。`)
  return visible
}

/** The sheet named; else the first whose headings fit, else the first with content. */
function chosenSheet(
  name: string,
  visible: readonly Sheet[],
  { sheet: wanted, fits }: SheetChoice,
  firstRowsOf: (sheet: Sheet) => readonly string[][],
): Sheet {
  if (wanted !== undefined) {
    const sheet = visible.find((one) => one.name === wanted)
    if (sheet) return sheet
    throw new Unreadable(`“${name}”里没有叫“${wanted}”的工作表，有的是：${listed(visible)}。`)
  }
  let first: Sheet | undefined
  for (const sheet of visible.length > 1 ? visible : []) {
    const rows = firstRowsOf(sheet)
    if (!rows.length) continue
    if (!fits || fits(headingsOf(rows))) return sheet
    first ??= sheet
  }
  return first ?? (visible[0] as Sheet)
}

/** As many rows of a sheet as its headings are found by. */
function firstRows(zip: Zip, sheet: Sheet, book: Book): readonly string[][] {
  const collector = new Collector()
  const isDone = () => collector.rows.length >= FIRST_ROWS
  readSheet(zip, { ...sheet, tables: [] }, book, collector, new Diagnostics(), isDone)
  return collector.rows
}

function allEmpty(name: string, visible: readonly Sheet[], wanted: string | undefined): Unreadable {
  return new Unreadable(
    wanted === undefined
      ? `“${name}”的工作表（${listed(visible)}）都是空的。请检查是不是打开错了文件，或者名册在隐藏的表里。`
      : `“${name}”的工作表“${wanted}”是空的。请换一张工作表。`,
  )
}

function sheetNotes(read: Sheet, sheets: readonly Sheet[]): string[] {
  const hidden = sheets.filter((sheet) => sheet.hidden)
  const others = sheets.filter((sheet) => sheet !== read && !sheet.hidden)
  return [
    ...(others.length ? [`读的是工作表“${read.name}”；没有读：${listed(others)}。`] : []),
    ...(hidden.length ? [`隐藏的工作表没有读：${listed(hidden)}。`] : []),
  ]
}

function listed(sheets: readonly Sheet[]): string {
  const names = sheets.slice(0, 5).map((sheet) => `“${sheet.name}”`)
  return names.join('、') + (sheets.length > 5 ? ` 等 ${sheets.length} 张` : '')
}
