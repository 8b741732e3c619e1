import { UnpairedQuote } from '../../core/rows/delimited.ts'
import type { Encoding } from '../../core/rows/encoding.ts'
import { NotText } from '../../core/rows/encoding.ts'
import { headingRow } from '../../core/rows/heading-row.ts'
import { TextTableReader } from '../../core/rows/text-table-reader.ts'
import { Collector } from './collector.ts'
import { refuseMarkup } from './kind.ts'
import { Unreadable } from './table.ts'

/** How many bytes or characters are read at a time. */
const PIECE = 1_000_000

/** The rows of a file of text, in UTF-8, UTF-16 or GB18030. `name` serves messages only. */
export function readTextFile(name: string, bytes: Uint8Array): Collector {
  const reader = new TextTableReader()
  try {
    refuseMarkup(name, bytes)
    const collector = collect(reader, bytes.length, (at) =>
      reader.push(bytes.subarray(at, at + PIECE)),
    )
    collector.notes.push(...encodingNote(reader.encoding), ...reader.notes())
    return collector
  } catch (fault) {
    if (fault instanceof NotText) throw noText(name, fault.encoding)
    throw fault
  }
}

/** The rows of CSV text or of cells pasted from a spreadsheet. */
export function readText(text: string): Collector {
  const reader = new TextTableReader()
  const collector = collect(reader, text.length, (at) =>
    reader.pushText(text.slice(at, at + PIECE)),
  )
  collector.notes.push(...reader.notes())
  return collector
}

function collect(
  reader: TextTableReader,
  length: number,
  read: (at: number) => string[][],
): Collector {
  const collector = new Collector()
  const lengths: number[] = []
  let number = 0
  const add = (rows: readonly string[][]) => {
    for (const row of rows) {
      const { length } = row
      collector.add(++number, row)
      if (collector.rows.length > lengths.length) lengths.push(length)
    }
  }
  try {
    for (let at = 0; at < length; at += PIECE) add(read(at))
    add(reader.end())
  } catch (fault) {
    if (fault instanceof UnpairedQuote) throw badQuotes(fault.row)
    throw fault
  }
  collector.headings = lengths[headingRow(collector.rows)]
  return collector
}

function badQuotes(number: number): Unreadable {
  return new Unreadable(
    `第 ${number} 行的英文引号（"）没有成对，从这里起分不清格子。请把这一行的引号补齐或删掉，再打开。`,
  )
}

/** What to say of an encoding that is not the usual one. */
function encodingNote(encoding: Encoding | undefined): string[] {
  if (encoding?.label.startsWith('utf-16')) return ['文件是 UTF-16 编码。']
  return encoding?.label === 'gb18030'
    ? ['文件不是 UTF-8 编码，按国标码（GB18030）读的；汉字要是乱了，请另存为 .xlsx 再打开。']
    : []
}

function noText(name: string, { label, marked }: Encoding): Unreadable {
  if ((!marked && label.startsWith('utf-8')) || label === 'gb18030')
    return new Unreadable(
      `“${name}”不是表格，也不是 UTF-8 或国标码（GB18030）的文字。请在做它的软件里另存为 .xlsx 或 .csv，再打开那一份。`,
    )
  const called = label === 'utf-8' ? 'UTF-8' : 'UTF-16'
  const said = marked ? `开头写明是 ${called} 编码` : `是 ${called} 编码`
  return new Unreadable(
    `“${name}”${said}，里面却有不合这种编码的内容，文件可能坏了。请从原处重新导出。`,
  )
}
