import Papa from 'papaparse'

/** A cell that a spreadsheet would take for a formula; a plain number with a sign is none. */
const FORMULA = /^(?![-+]\d+(?:\.\d+)?$)[=+\-@\t\r]/

/** Rows as comma-separated lines; a cell that would run as a formula gets an apostrophe before it. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  if (!rows.length) return ''
  return `${Papa.unparse(rows as string[][], { newline: '\n', escapeFormulae: FORMULA })}\n`
}
