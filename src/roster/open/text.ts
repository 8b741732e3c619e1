import { DelimitedReader, UnpairedQuote } from '../../core/rows/delimited.ts'
import { encodingOf } from '../../core/rows/encoding.ts'
import { Collector } from './collector.ts'
import { headingRow } from './headings.ts'
import { Unreadable } from './table.ts'

interface Decoded {
  readonly text: string
  /** What to say of the encoding, where it is not the usual one. */
  readonly note?: string
}

/** How many bytes decide on the encoding. */
const SAMPLE = 65_536

/** Text in UTF-8 or UTF-16 by its mark, else in UTF-8 if it is that throughout, else in GB18030. */
export function decode(name: string, bytes: Uint8Array): Decoded {
  const { label, marked } = encodingOf(bytes.subarray(0, SAMPLE))
  const text = attempt(bytes, label)
  const called = label === 'utf-8' ? 'UTF-8' : 'UTF-16'
  if (marked && text === undefined)
    throw new Unreadable(
      `“${name}”开头写明是 ${called} 编码，里面却有不合这种编码的内容，文件可能坏了。请从原处重新导出。`,
    )
  if (text !== undefined && label === 'utf-8') return { text: asText(name, text) }
  if (text !== undefined && marked)
    return { text: asText(name, text), note: `文件是 ${called} 编码。` }
  const chinese = text ?? attempt(bytes, 'gb18030')
  if (chinese === undefined) throw noText(name)
  return {
    text: asText(name, chinese),
    note: '文件不是 UTF-8 编码，按国标码（GB18030）读的；汉字要是乱了，请另存为 .xlsx 再打开。',
  }
}

function attempt(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Bytes that decode by chance have characters that no text has. */
function asText(name: string, text: string): string {
  if (/[\0-\x08\x0e-\x1f]/.test(text)) throw noText(name)
  return text
}

function noText(name: string): Unreadable {
  return new Unreadable(
    `“${name}”不是表格，也不是 UTF-8 或国标码（GB18030）的文字，文件可能坏了。请打开 .xlsx 或 .csv 的名册。`,
  )
}

/** How many characters are read at a time. */
const PIECE = 1_000_000

/** The rows of CSV text or of cells pasted from a spreadsheet. */
export function readText(text: string): Collector {
  const collector = new Collector()
  const reader = new DelimitedReader()
  const lengths: number[] = []
  let number = 0
  const collect = (rows: readonly string[][]) => {
    for (const row of rows) {
      const { length } = row
      collector.add(++number, row)
      if (collector.rows.length > lengths.length) lengths.push(length)
    }
  }
  try {
    for (let at = 0; at < text.length; at += PIECE) collect(reader.push(text.slice(at, at + PIECE)))
    collect(reader.end())
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
