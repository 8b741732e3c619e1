import { columnLetters } from '../../core/rows/letters.ts'
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import { sanitizeTextContent } from 'write-excel-file/utility'
import type { TableCell } from '../../workbook/index.ts'

const SHEET = 'xl/worksheets/sheet1.xml'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** Old programs show longer texts as #### where they are declared as text. */
const LONGEST_DECLARED = 255

/**
 * The XLSX file of a table that grows batch by batch: written as a whole, a hundred thousand rows take a
 * gigabyte of memory. Its frame is a workbook with the headings and one row, which has a cell in every
 * column and lends its styles to the rows that come in its place; a cell beyond has the first one's.
 */
export class SheetFile {
  private readonly parts: Uint8Array<ArrayBuffer>[] = []
  private readonly zip: Zip
  private readonly sheet: ZipDeflate
  private readonly tail: string
  private readonly styles: readonly string[]
  private row = 1

  constructor(frame: Uint8Array) {
    const { [SHEET]: sheet = new Uint8Array(), ...others } = unzipSync(frame)
    const [head, row, tail] = strFromU8(sheet).split(/(<row r="2".*?<\/row>)/)
    if (!row || !tail) throw new Error('The frame has no row')
    this.tail = tail
    this.styles = [...row.matchAll(/<c r="[A-Z]+2"( s="\d+")?/g)].map(([, style = '']) => style)
    this.zip = new Zip((fault, part) => {
      if (fault) throw fault
      this.parts.push(part as Uint8Array<ArrayBuffer>)
    })
    for (const [path, bytes] of Object.entries(others)) this.file(path).push(bytes, true)
    this.sheet = this.file(SHEET)
    this.sheet.push(strToU8(head as string))
  }

  add(rows: readonly (readonly TableCell[])[]): void {
    this.sheet.push(strToU8(rows.map((row) => this.rowXml(row)).join('')))
  }

  /** The finished file. */
  end(): Blob {
    this.sheet.push(strToU8(this.tail), true)
    this.zip.end()
    return new Blob(this.parts, { type: TYPE })
  }

  private file(path: string): ZipDeflate {
    const file = new ZipDeflate(path, { level: 3 })
    this.zip.add(file)
    return file
  }

  private rowXml(cells: readonly TableCell[]): string {
    const row = ++this.row
    let xml = `<row r="${row}">`
    cells.forEach((cell, column) => {
      if (!cell) return
      const { kind, value } = cell
      const style = value.length > LONGEST_DECLARED ? '' : (this.styles[column] ?? this.styles[0])
      const start = `<c r="${lettersOf(column)}${row}"${style}`
      xml +=
        kind === 'text'
          ? `${start} t="inlineStr"><is><t xml:space="preserve">${textXml(value)}</t></is></c>`
          : `${start}><v>${value}</v></c>`
    })
    return `${xml}</row>`
  }
}

/** The letters of columns, once known: they are asked for in every row. */
const letters: string[] = []
const lettersOf = (column: number) => (letters[column] ??= columnLetters(column))

/** Most texts have nothing that needs another spelling. */
function textXml(text: string): string {
  return SPECIAL.test(text) ? sanitizeTextContent(text) : text
}
const SPECIAL = /[&<>"'\u0000-\u001f\ud800-\udfff\ufffe\uffff]/
