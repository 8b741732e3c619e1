import { tableOf } from './headings.ts'
import { kindOf, refuseMarkup } from './kind.ts'
import { LARGEST_FILE, SPLIT, Unreadable } from './table.ts'
import type { SheetChoice, Table } from './table.ts'
import { decode, readText } from './text.ts'
import { readWorkbook } from './workbook.ts'

export { Unreadable } from './table.ts'
export type { SheetChoice, Table } from './table.ts'

/**
 * Opens a roster by what it is, whatever its name says: XLSX, or CSV in UTF-8, UTF-16 or GB18030.
 * `name` serves messages only. Of a workbook it reads the sheet named in `choice`, else the first
 * with content whose headings fit, else the first with content. Throws Unreadable and nothing else.
 */
export async function openFile(
  name: string,
  bytes: ArrayBuffer | Uint8Array,
  choice: SheetChoice = {},
): Promise<Table> {
  return only(`“${name}”`, () => {
    const file = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
    if (file.length > LARGEST_FILE)
      throw new Unreadable(`“${name}”超过 ${LARGEST_FILE / 1_000_000} MB，太大了：${SPLIT}。`)
    if (kindOf(name, file) === 'zip') return tableOf(readWorkbook(name, file, choice))
    const { text, note } = decode(name, file)
    refuseMarkup(name, text)
    const collector = readText(text)
    if (note) collector.notes.push(note)
    return tableOf(collector)
  })
}

/** Opens cells pasted from a spreadsheet, or CSV text. Throws Unreadable and nothing else. */
export function openPasted(text: string): Table {
  return only('贴进来的内容', () => {
    if (!text.trim())
      throw new Unreadable('贴进来的是空的。请在表格里选中名册（连表头），复制，再贴进来。')
    return tableOf(readText(text.replace(/^\ufeff/, '')))
  })
}

/** Whatever a library throws on a broken file becomes one plain sentence. */
function only<Result>(what: string, open: () => Result): Result {
  try {
    return open()
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(
      `${what}读不通，可能坏了或没有传完。请在表格软件里打开检查，另存为 .xlsx 再试。`,
      error,
    )
  }
}
