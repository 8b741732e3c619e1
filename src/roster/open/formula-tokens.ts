import { columnLetters } from '../../core/rows/letters.ts'
import { columnAt } from './references.ts'

/* Formulas in the pieces that references are made of, read once from left to right. */

/** Texts, quoted names of sheets, structured references in brackets, words, single signs. */
const TOKEN =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[(?:[^[\]]|\[[^[\]]*\])*\]|[^\s"'()[\],;:+\-*/^&=<>{}!]+|\S/g
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i

/** The pieces of a formula, blanks left out. */
export function tokensOf(formula: string): string[] {
  return formula.match(TOKEN) ?? []
}

/** Whether the piece at a place names a cell and not a function or sheet. */
export function isCell(tokens: readonly string[], at: number): boolean {
  return CELL.test(tokens[at] ?? '') && tokens[at + 1] !== '(' && tokens[at + 1] !== '!'
}

/** Whether a piece is a name and no sign. */
export function isWord(token: string): boolean {
  return /^[^\s"'()[\],;:+\-*/^&=<>{}!]/.test(token)
}

/** A formula as it reads so many columns and rows further on, as a sheet that shares it means it. */
export function movedFormula(formula: string, columns: number, rows: number): string {
  const tokens = tokensOf(formula)
  let at = 0
  return formula.replace(TOKEN, (token) =>
    isCell(tokens, at++) ? movedCell(token, columns, rows) : token,
  )
}

function movedCell(cell: string, columns: number, rows: number): string {
  const [, fixedColumn = '', letters = '', fixedRow = '', number = ''] = CELL.exec(cell) ?? []
  const column = fixedColumn ? letters : columnLetters(Math.max(0, columnAt(letters) + columns))
  return fixedColumn + column + fixedRow + (fixedRow ? number : Number(number) + rows)
}
