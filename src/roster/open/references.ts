import { damaged } from './table.ts'

/** Cells of a sheet, columns counted from 0, rows by their numbers; ends included. */
export interface Range {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The column of a cell's reference, from 0: C5 is 2. */
export function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/i.exec(reference)?.[0]
  if (!letters) throw damaged()
  return columnAt(letters)
}

/** The column of so many letters, from 0. */
export function columnAt(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** The cells of a range such as C1:D2, or of one cell; undefined where it is none. */
export function rangeOf(range: string): Range | undefined {
  const [, left, top, right = left, bottom = top] =
    /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(range) ?? []
  if (!left || !right) return undefined
  const columns = [columnAt(left), columnAt(right)]
  const rows = [Number(top), Number(bottom)]
  return {
    left: Math.min(...columns),
    top: Math.min(...rows),
    right: Math.max(...columns),
    bottom: Math.max(...rows),
  }
}

/** Whether a range has a cell. */
export function hasCell({ left, top, right, bottom }: Range, column: number, number: number) {
  return left <= column && column <= right && top <= number && number <= bottom
}
