import { strToU8 } from 'fflate'
import { zip } from './zip.ts'

/* Workbooks made by hand, so that each test shows what is unusual in its own. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

interface Sheet {
  /** The content of sheetData. */
  readonly rows: string
  readonly name?: string
  readonly state?: 'hidden' | 'veryHidden'
  /** The elements before and behind sheetData. */
  readonly before?: string
  readonly behind?: string
  /** The table element of an Excel table in it. */
  readonly table?: string
}
interface Book {
  readonly sheets: readonly Sheet[]
  /** numFmts and cellXfs. */
  readonly styles?: string
  /** The si elements. */
  readonly strings?: string
  readonly from1904?: boolean
  /** What the workbook says of its calculation: attributes of calcPr. */
  readonly calculation?: string
}

/** The parts of a workbook by their paths. */
export function parts({
  sheets,
  styles,
  strings,
  from1904,
  calculation,
}: Book): Record<string, string> {
  const relations = [
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ...(styles === undefined ? [] : [['styles', 'styles.xml']]),
    ...(strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml']]),
  ]
  const listed = sheets.map(
    ({ name = '名册', state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  )
  return {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets>${calculation === undefined ? '' : `<calcPr ${calculation}/>`}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations
      .map(
        ([kind, target], at) =>
          `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ rows, before = '', behind = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
      ]),
    ),
    ...Object.fromEntries(
      sheets.flatMap(({ table }, at) =>
        table === undefined
          ? []
          : [
              [
                `xl/worksheets/_rels/sheet${at + 1}.xml.rels`,
                `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table${at + 1}.xml"/></Relationships>`,
              ],
              [`xl/tables/table${at + 1}.xml`, table.replace('<table', `<table xmlns="${MAIN}"`)],
            ],
      ),
    ),
    ...(styles === undefined
      ? {}
      : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
  }
}

/** A workbook of one sheet, or of several. */
export function workbook(book: Book | string): Uint8Array {
  return zip(parts(typeof book === 'string' ? { sheets: [{ rows: book }] } : book))
}

/** A row of cells that hold text, or XML as it is where it begins with `<`. */
export function row(number: number, ...cells: readonly string[]): string {
  const all = cells.map((cell, column) => {
    const at = `${String.fromCharCode(65 + column)}${number}`
    if (cell.startsWith('<')) return cell.replace('<c', `<c r="${at}"`)
    return cell ? `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>` : ''
  })
  return `<row r="${number}">${all.join('')}</row>`
}

/** A cell with a stored value, for `row`. */
export function cell(value: string, attributes = '', formula = ''): string {
  return `<c ${attributes}>${formula && `<f>${formula}</f>`}<v>${value}</v></c>`
}

/** Where the directory entry of a path begins in a zip. */
export function entryAt(bytes: Uint8Array, path: string): number {
  const name = strToU8(path)
  for (let at = 0; at < bytes.length - 46; at++) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b || bytes[at + 2] !== 1) continue
    if (name.every((byte, i) => bytes[at + 46 + i] === byte)) return at
  }
  throw new Error(`no ${path}`)
}
