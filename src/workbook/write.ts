import writeXlsxFile from 'write-excel-file/universal'
import type { CellObject, Feature, Sheet as FileSheet } from 'write-excel-file/universal'
import { withResults } from './file-parts.ts'
import type { Cell, Look, Sheet, Sheets } from './sheets.ts'

/* Sheets as an XLSX file, in a browser and in Node alike. */

const LOOKS: Readonly<Record<Look, Partial<CellObject>>> = {
  title: { fontWeight: 'bold', fontSize: 16 },
  heading: { fontWeight: 'bold', backgroundColor: '#eeeae0', wrap: true, alignVertical: 'center' },
  input: { backgroundColor: '#fff2b8', borderStyle: 'thin', borderColor: '#b8a050' },
  total: { fontWeight: 'bold', topBorderStyle: 'double', topBorderColor: '#333333' },
  note: { textColor: '#555555', wrap: true, alignVertical: 'top' },
}

/** The file of some sheets. */
export async function toXlsx(sheets: Sheets): Promise<Blob> {
  const features = [withResults(sheets) as Feature<Blob>]
  return writeXlsxFile(sheets.map(fileSheet), { features }).toBlob()
}

function fileSheet({ name, rows, widths = [], frozen }: Sheet): FileSheet<Blob> {
  return {
    sheet: name,
    data: rows.map((row) => row.flatMap(fileCells)),
    columns: widths.map((width) => ({ width })),
    ...(frozen && { stickyRowsCount: frozen.rows, stickyColumnsCount: frozen.columns }),
  }
}

/** A cell, and the empty places that it spans. */
function fileCells(cell: Cell): (CellObject | null)[] {
  if (!cell) return [null]
  const { look, span = 1 } = cell
  const style = look ? LOOKS[look] : {}
  const rest = Array<null>(span - 1).fill(null)
  return [{ ...style, ...content(cell), ...(span > 1 && { columnSpan: span }) }, ...rest]
}

function content(cell: Exclude<Cell, null>): CellObject {
  // Declared as text, so that no program takes a long number or a leading sign for anything else.
  if ('text' in cell) return { value: cell.text, type: String, format: '@' }
  const format = cell.format && { format: cell.format }
  return 'formula' in cell
    ? { value: cell.formula, type: 'Formula', ...format }
    : { value: cell.number, type: Number, ...format }
}
