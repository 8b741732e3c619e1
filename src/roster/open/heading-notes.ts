import { columnLetters } from '../../core/rows/letters.ts'
import { truncate } from '../../core/truncate.ts'
import type { Range } from './references.ts'
import { isBlank, place } from './table.ts'

/* Notes on unusual headings, with what to do. */

/** That rows above the headings were taken for a title. */
export function titleNote(
  rows: readonly string[][],
  numbers: readonly number[],
  at: number,
): string[] {
  if (!at) return []
  const filled = (rows[0] ?? []).filter((cell) => !isBlank(cell)).map((cell) => cell.trim())
  const title = `“${truncate(filled.join(' '))}”`
  const what = filled.length === 1 ? `只有${title}一格` : `是${title}`
  return [`第 ${numbers[0]} 行${what}，当作标题；表头取第 ${numbers[at]} 行。`]
}

/** Columns that have cells and no heading. */
export function blankHeadings(named: readonly string[], data: readonly string[][]): string[] {
  const columns = named.flatMap((name, column) =>
    !name && data.some((row) => !isBlank(row[column])) ? [columnLetters(column)] : [],
  )
  return columns.length
    ? [`${columns.join('、')} 列有内容，却没有表头，原样留着，不参与计算。`]
    : []
}

/** Headings that several columns have. */
export function doubleHeadings(named: readonly string[]): string[] {
  const places = new Map<string, string[]>()
  named.forEach((name, column) => {
    if (name) places.set(name, [...(places.get(name) ?? []), columnLetters(column)])
  })
  return [...places]
    .filter(([, letters]) => letters.length > 1)
    .map(([name, letters]) => `表头“${name}”重复，在 ${letters.join('、')} 列。`)
}

/** What merged cells take from the headings and from the rows below. */
export function mergedNotes(merged: readonly Range[], number: number): string[] {
  const inHeadings = merged.filter(({ top, bottom }) => top <= number && bottom >= number)
  return [
    ...noteOf(
      inHeadings.filter(({ left, right }) => right > left),
      (where) => `表头 ${where}是合并的格，只有最左一列有名字。请取消合并，给每列写上表头。`,
    ),
    ...noteOf(
      inHeadings.filter(({ bottom }) => bottom > number),
      (where) =>
        `表头 ${where}上下合并；表头只认第 ${number} 行，下面的行当作数据。请把表头改成一行。`,
    ),
    ...noteOf(
      merged.filter(({ top }) => top > number),
      (where) =>
        `数据里 ${where}是合并的格，只有左上角一格有内容，其余当作空白。请取消合并，每行填全。`,
    ),
  ]
}

function noteOf(merged: readonly Range[], say: (where: string) => string): string[] {
  const [first] = merged
  if (!first) return []
  return [say(`${rangeText(first)} ${merged.length > 1 ? `等 ${merged.length} 处` : ''}`)]
}

function rangeText({ left, top, right, bottom }: Range): string {
  return `${place(left, top)}:${place(right, bottom)}`
}
