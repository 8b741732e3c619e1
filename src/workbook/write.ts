import { zipSync } from 'fflate'
import type { CellObject, Sheet as FileSheet } from 'write-excel-file/universal'
import { featureOf } from './features.ts'
import type { Parts } from './parts.ts'
import { NO_DAY, partsOf, XLSX_TYPE } from './parts.ts'
import type { Cell, Look, Sheet, Sheets } from './sheets.ts'

/* Sheets as an XLSX file, in a browser and in Node alike. */

const LOOKS: Readonly<Record<Look, Partial<CellObject>>> = {
  title: { fontWeight: 'bold', fontSize: 16, height: 26 },
  heading: { fontWeight: 'bold', backgroundColor: '#eeeae0', wrap: true, alignVertical: 'center' },
  label: { wrap: true, alignVertical: 'top' },
  input: { backgroundColor: '#fff2b8', borderStyle: 'thin', borderColor: '#b8a050' },
  total: { fontWeight: 'bold', topBorderStyle: 'double', topBorderColor: '#333333' },
  note: { textColor: '#555555', wrap: true, alignVertical: 'top' },
}

/** A typeface that the common programs in China have, or replace by one like it. */
const FONT = { fontFamily: 'Microsoft YaHei', fontSize: 10 }

/** The file of some sheets. */
export async function toXlsx(sheets: Sheets): Promise<Blob> {
  return new Blob([zipSync(xlsxParts(sheets), { mtime: NO_DAY })], { type: XLSX_TYPE })
}

/** What is inside the file of some sheets. */
export function xlsxParts(sheets: Sheets): Parts {
  return partsOf(sheets.map(fileSheet), { features: [featureOf(sheets)], ...FONT })
}

function fileSheet({ name, rows, widths = [], frozen }: Sheet): FileSheet<Blob> {
  return {
    sheet: name,
    data: rows.map((row) => fileRow(row, widths)),
    columns: widths.map((width) => ({ width })),
    ...(frozen && { stickyRowsCount: frozen.rows, stickyColumnsCount: frozen.columns }),
  }
}

/** A row's cells, with the empty places that some span, as high as the longest of its texts needs. */
function fileRow(row: readonly Cell[], widths: readonly number[]): (CellObject | null)[] {
  let column = 0
  let lines = 1
  const cells = row.flatMap((cell): (CellObject | null)[] => {
    const { span = 1, look } = cell ?? {}
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0)
    column += span
    if (!cell) return [null]
    const style = { alignVertical: 'top', ...(look && LOOKS[look]) } as const
    if ('text' in cell && style.wrap) lines = Math.max(lines, linesOf(cell.text, width))
    const spanned = span > 1 ? { columnSpan: span } : {}
    return [{ ...style, ...content(cell), ...spanned }, ...Array<null>(span - 1).fill(null)]
  })
  return lines > 1 ? cells.map((cell) => cell && { height: lines * LINE_HEIGHT, ...cell }) : cells
}
/** In points. */
const LINE_HEIGHT = 16

/** How many lines a text takes in a column: a Chinese sign is as wide as two letters. */
function linesOf(text: string, width: number): number {
  const letters = text.replace(/[^ -~]/g, '--').length
  return width > 0 ? Math.floor((letters - 1) / width) + 1 : 1
}

function content(cell: Exclude<Cell, null>): CellObject {
  if ('text' in cell) return { value: cell.text, type: String, ...textFormat(cell.text) }
  const format = cell.format && { format: cell.format }
  return 'formula' in cell
    ? { value: cell.formula, type: 'Formula', ...format }
    : { value: cell.number, type: Number, ...format }
}

/**
 * Declared as text, so that no program takes a long number or a leading sign for anything else, even
 * when the cell is edited. Longer texts are sentences, and old programs show such cells as ####.
 */
function textFormat(text: string): { format?: string } {
  return text.length <= 255 ? { format: '@' } : {}
}
