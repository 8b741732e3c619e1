import { tableOf } from './headings.ts'
import { kindOf } from './kind.ts'
import { LARGEST_FILE, SPLIT, Unreadable } from './table.ts'
import type { SheetChoice, Table } from './table.ts'
import { readText, readTextFile } from './text.ts'

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
  try {
    return await openTable(name, bytes, choice)
  } catch (error) {
    throw plain(`“${name}”`, error)
  }
}

async function openTable(
  name: string,
  bytes: ArrayBuffer | Uint8Array,
  choice: SheetChoice,
): Promise<Table> {
  const file = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)
  if (file.length > LARGEST_FILE)
    throw new Unreadable(`“${name}”超过 ${LARGEST_FILE / 1_000_000} MB，太大了：${SPLIT}。`)
  if (kindOf(name, file) === 'zip') {
    const { readWorkbook } = await workbookReader()
    return tableOf(readWorkbook(name, file, choice))
  }
  return tableOf(readTextFile(name, file))
}

/** Loaded where a workbook is opened: it is a sixth of the roster page's script. */
async function workbookReader() {
  try {
    return await import('./workbook.ts')
  } catch (error) {
    throw new Unreadable('打开 .xlsx 用的程序没有下载下来。请检查网络，刷新页面再试。', error)
  }
}

/** Opens cells pasted from a spreadsheet, or CSV text. Throws Unreadable and nothing else. */
export function openPasted(text: string): Table {
  try {
    if (!text.trim())
      throw new Unreadable('贴进来的是空的。请在表格里选中名册（连表头），复制，再贴进来。')
    return tableOf(readText(text))
  } catch (error) {
    throw plain('贴进来的内容', error)
  }
}

/** Whatever a library throws on a broken file becomes one plain sentence. */
function plain(what: string, error: unknown): Unreadable {
  if (error instanceof Unreadable) return error
  return new Unreadable(
    `${what}读不通，可能坏了或没有传完。请在表格软件里打开检查，另存为 .xlsx 再试。`,
    error,
  )
}
