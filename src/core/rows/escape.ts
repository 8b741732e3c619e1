import Papa from 'papaparse'

/** What a spreadsheet would take for a formula; a plain number with a sign is none. */
const FORMULA = /^'*(?![-+]\d+(?:\.\d+)?$)[=+\-@\t\r\n＝＋－＠]/

/**
 * Rows as comma-separated lines; a cell that would run as a formula gets an apostrophe before it, and
 * another where it has some already, so that `unescaped` gives it back as it was.
 */
export function csvLines(rows: readonly (readonly string[])[]): string {
  if (!rows.length) return ''
  return `${Papa.unparse(rows as string[][], { newline: '\n', escapeFormulae: FORMULA })}\n`
}

/**
 * What a spreadsheet shows of a cell of delimited text: not the apostrophe that keeps it from running as
 * a formula, nor the formula ="…" around what an export wants to be text.
 */
export function unescaped(cell: string): string {
  if (cell.startsWith("'")) return FORMULA.test(cell) ? cell.slice(1) : cell
  const text = /^="((?:[^"]|"")*)"$/.exec(cell)?.[1]
  return text === undefined ? cell : text.replaceAll('""', '"')
}
