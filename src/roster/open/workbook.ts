import { Diagnostics } from './diagnostics.ts'
import { Collector } from './collector.ts'
import { otherZip } from './kind.ts'
import type { Sheet } from './parts.ts'
import { WORKBOOK, partsOf } from './parts.ts'
import { readSheet } from './worksheet.ts'
import { readStrings } from './strings.ts'
import { readStyles } from './styles.ts'
import { headingsOf } from './headings.ts'
import type { SheetChoice } from './table.ts'
import { Unreadable } from './table.ts'
import { Zip } from './zip.ts'

/*
 * The sheet is read with a stream parser of our own handlers rather than by a spreadsheet library: those
 * tried gave no word of error cells, percents or formulas, or built the whole grid first (a million
 * empty rows: 1.8 GB, or a crash), and this takes three seconds and keeps nothing.
 */

/** The rows of an XLSX: of the sheet chosen, else of the first visible one with content. */
export function readWorkbook(
  name: string,
  bytes: Uint8Array,
  { sheet: wanted, fits = () => true }: SheetChoice,
): Collector {
  const zip = new Zip(bytes)
  if (!zip.has(WORKBOOK)) throw otherZip(name, zip.has)
  const { sheets, from1904, strings, styles } = partsOf(zip)
  const book = {
    from1904,
    strings: strings ? readStrings(zip, strings) : [],
    styles: styles ? readStyles(zip, styles) : [],
  }
  const open = sheets.filter((sheet) => !sheet.hidden)
  if (!open.length)
    throw new Unreadable(`“${name}”里没有看得见的工作表。请取消隐藏存着名册的那张表，存好再打开。`)
  const choices = wanted === undefined ? open : open.filter(({ name }) => name === wanted)
  let first: Collector | undefined
  for (const sheet of choices) {
    const collector = new Collector()
    const diagnostics = new Diagnostics()
    readSheet(zip, sheet.path, book, collector, diagnostics)
    if (!collector.rows.length) continue
    collector.sheet = sheet.name
    collector.sheets = open.map(({ name }) => name)
    collector.notes.push(...sheetNotes(sheet, sheets), ...diagnostics.notes(collector.width))
    if (wanted !== undefined || fits(headingsOf(collector.rows))) return collector
    first ??= collector
  }
  if (first) return first
  if (wanted !== undefined && !choices.length)
    throw new Unreadable(`“${name}”里没有叫“${wanted}”的工作表。有的是：${listed(open)}。`)
  throw new Unreadable(
    `“${name}”的工作表（${listed(open)}）都是空的。请检查是不是打开错了文件，或者名册在隐藏的表里。`,
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
