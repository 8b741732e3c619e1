import { strFromU8, strToU8, Zip, ZipDeflate } from 'fflate'
import { sanitizeTextContent } from 'write-excel-file/utility'
import { columnLetters } from '../core/rows/letters.ts'
import { NO_DAY, XLSX_TYPE } from './parts.ts'
import type { Cell } from './sheets.ts'
import { text } from './sheets.ts'
import { xlsxParts } from './write.ts'

/** A cell of a table. Decimal texts are written as numbers, an amount with two decimals. */
export type TableCell = {
  readonly kind: 'text' | 'amount' | 'number'
  readonly value: string
} | null

/** A cell of each kind, whose styles the rows take. */
const SAMPLES: Readonly<Record<'text' | 'amount' | 'number', Cell>> = {
  text: text('字'),
  amount: { number: 0, format: '#,##0.00' },
  number: { number: 0 },
}

const SHEET = 'xl/worksheets/sheet1.xml'
/** Old programs show longer texts as #### where they are declared as text. */
const LONGEST_DECLARED = 255

/**
 * The XLSX file of one table that grows batch by batch, its headings in sight: the writer holds all rows
 * at once, which for a hundred thousand takes a gigabyte of memory. It writes the workbook with the
 * headings and one row of samples; rows of the table come in the place of that row.
 */
export class TableFile {
  private readonly chunks: Uint8Array<ArrayBuffer>[] = []
  private readonly zip: Zip
  private readonly sheet: ZipDeflate
  private readonly tail: string
  /** The attribute for the style of each kind of cell. */
  private readonly styles: ReadonlyMap<string, string>
  private row = 1

  constructor(name: string, headings: readonly string[]) {
    const { [SHEET]: sheet = new Uint8Array(), ...others } = xlsxParts([
      {
        name,
        rows: [headings.map((heading) => text(heading, 'heading')), Object.values(SAMPLES)],
        widths: headings.map((heading) => Math.min(40, Math.max(12, heading.length * 2 + 4))),
        frozen: { rows: 1, columns: 0 },
      },
    ])
    const [head, samples, tail] = strFromU8(sheet).split(/(<row r="2".*?<\/row>)/)
    if (!samples || !tail) throw new Error('The writer wrote no second row')
    this.tail = tail
    const styles = [...samples.matchAll(/<c r="[A-Z]+2"( s="\d+")?/g)].map(
      ([, style = '']) => style,
    )
    this.styles = new Map(Object.keys(SAMPLES).map((kind, place) => [kind, styles[place] ?? '']))
    this.zip = new Zip((fault, chunk) => {
      if (fault) throw fault
      this.chunks.push(chunk as Uint8Array<ArrayBuffer>)
    })
    for (const [path, bytes] of Object.entries(others)) this.part(path).push(bytes, true)
    this.sheet = this.part(SHEET)
    this.sheet.push(strToU8(head as string))
  }

  /** Writes further rows. */
  add(rows: readonly (readonly TableCell[])[]): void {
    this.sheet.push(strToU8(rows.map((row) => this.rowXml(row)).join('')))
  }

  /** The finished file. */
  end(): Blob {
    this.sheet.push(strToU8(this.tail), true)
    this.zip.end()
    return new Blob(this.chunks, { type: XLSX_TYPE })
  }

  private part(path: string): ZipDeflate {
    const part = new ZipDeflate(path, { level: 3 })
    part.mtime = NO_DAY
    this.zip.add(part)
    return part
  }

  private rowXml(cells: readonly TableCell[]): string {
    const row = ++this.row
    let xml = `<row r="${row}">`
    cells.forEach((cell, column) => {
      if (!cell) return
      const { kind, value } = cell
      const style = value.length > LONGEST_DECLARED ? '' : this.styles.get(kind)
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
