import { isWord } from './delimited.ts'

/** How far down under a title the headings may be. */
export const FIRST_ROWS = 5

/**
 * The place of the headings among the first rows: the first row, unless that is a title, a blank or
 * says the unit or the day of the table; then the first of several words below it.
 */
export function headingRow(rows: readonly (readonly string[])[]): number {
  if (!rows[0] || !isTitle(rows[0])) return 0
  const below = rows
    .slice(0, FIRST_ROWS)
    .findIndex((row) => !isTitle(row) && row.filter(isWord).length > 1)
  return Math.max(0, below)
}

/** Whether a row may be a title: at most one cell, or one that begins as what stands above tables. */
function isTitle(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim())
  return filled.length < 2 || filled.some((cell) => ABOVE.test(cell.replace(/\s/g, '')))
}
const ABOVE = /^[（(]?(?:(?:金额|计量)?单位|填报单位|填表单位|填报日期|填表日期|制表日期|日期)[:：]/
