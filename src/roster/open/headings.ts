import type { Gathered, Merged } from './gathered.ts'
import type { Table } from './table.ts'
import { MOST_CELLS, SPLIT, Unreadable, columnLetters, isBlank, isWord, place } from './table.ts'

/** How far down the headings may stand under a title. */
const FIRST_ROWS = 5

/** The gathered rows as a table: its headings found, its rows evened, its oddities told. */
export function tableOf(gathered: Gathered): Table {
  const { rows, numbers, notes, merged, blank } = gathered
  const at = headingRow(rows)
  const heading = rows[at]
  const number = numbers[at]
  if (!heading || number === undefined)
    throw new Unreadable('里面没有内容。请检查是不是打开错了，或者存的时候是空表。')
  const width = rows.reduce(
    (widest, row, index) => (index < at ? widest : Math.max(widest, row.length)),
    0,
  )
  const data = rows.slice(at + 1)
  if (data.length * width > MOST_CELLS)
    throw new Unreadable(`名册有 ${data.length} 行、${width} 列，浏览器装不下：${SPLIT}。`)
  for (const row of data) while (row.length < width) row.push('')
  const named = Array.from({ length: width }, (_, column) => tidy(heading[column] ?? ''))
  return {
    headings: named.map((name, column) => name || `（无标题 ${columnLetters(column)}列）`),
    rows: data,
    numbers: numbers.slice(at + 1),
    notes: [
      ...notes,
      ...titleNote(rows, numbers, at),
      ...blankHeadings(named, data),
      ...doubleHeadings(named),
      ...mergedNotes(merged, number),
      ...(blank ? [`有 ${blank} 行是空白的，略过了。`] : []),
      ...(data.length ? [] : ['只有表头，下面没有数据。']),
    ],
  }
}

/** The first row, unless that is a title: one cell alone, with a row of several words soon below. */
export function headingRow(rows: readonly (readonly string[])[]): number {
  if (rows[0]?.filter((cell) => !isBlank(cell)).length !== 1) return 0
  const below = rows.slice(0, FIRST_ROWS).findIndex((row) => row.filter(isWord).length > 1)
  return Math.max(0, below)
}

/** Headings are broken over lines to look well in narrow columns. */
function tidy(heading: string): string {
  return heading.replace(/\s*[\r\n]+\s*/g, '').trim()
}

function titleNote(rows: readonly string[][], numbers: readonly number[], at: number): string[] {
  if (!at) return []
  const title = rows[0]?.find((cell) => !isBlank(cell))?.trim() ?? ''
  const short = title.length > 20 ? `${title.slice(0, 20)}…` : title
  return [`第 ${numbers[0]} 行只有“${short}”一格，当作标题；表头取第 ${numbers[at]} 行。`]
}

function blankHeadings(named: readonly string[], data: readonly string[][]): string[] {
  const columns = named.flatMap((name, column) =>
    !name && data.some((row) => !isBlank(row[column])) ? [columnLetters(column)] : [],
  )
  return columns.length
    ? [`${columns.join('、')} 列有内容，却没有表头，原样留着，不参与计算。`]
    : []
}

function doubleHeadings(named: readonly string[]): string[] {
  const places = new Map<string, string[]>()
  named.forEach((name, column) => {
    if (name) places.set(name, [...(places.get(name) ?? []), columnLetters(column)])
  })
  return [...places]
    .filter(([, letters]) => letters.length > 1)
    .map(([name, letters]) => `表头“${name}”重复，在 ${letters.join('、')} 列。`)
}

/** What merged cells take from the headings and from the rows below. */
function mergedNotes(merged: readonly Merged[], number: number): string[] {
  const inHeadings = merged.filter(({ top, bottom }) => top <= number && bottom >= number)
  return [
    ...told(
      inHeadings.filter(({ left, right }) => right > left),
      (where) => `表头 ${where}是合并的格，只有最左一列有名字。请取消合并，给每列写上表头。`,
    ),
    ...told(
      inHeadings.filter(({ bottom }) => bottom > number),
      (where) =>
        `表头 ${where}上下合并；表头只认第 ${number} 行，下面的行当作数据。请把表头改成一行。`,
    ),
    ...told(
      merged.filter(({ top }) => top > number),
      (where) =>
        `数据里 ${where}是合并的格，只有左上角一格有内容，其余当作空白。请取消合并，每行填全。`,
    ),
  ]
}

function told(merged: readonly Merged[], say: (where: string) => string): string[] {
  const [first] = merged
  if (!first) return []
  return [say(`${rangeText(first)} ${merged.length > 1 ? `等 ${merged.length} 处` : ''}`)]
}

function rangeText({ left, top, right, bottom }: Merged): string {
  return `${place(left, top)}:${place(right, bottom)}`
}
