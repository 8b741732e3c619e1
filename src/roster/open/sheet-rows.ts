import type { Collector, Marks } from './collector.ts'
import { isBlank } from './table.ts'

/** A row of a sheet that is being read. */
export interface Row extends Marks {
  readonly number: number
  readonly cells: string[]
}

export function emptyRow(number: number): Row {
  return { number, cells: [] }
}

/** Puts a cell into its row. Where it is written twice, nobody knows which of the two is right. */
export function putCell(row: Row, column: number, text: string): void {
  const { cells } = row
  while (cells.length < column) cells.push('')
  const before = cells[column]
  cells[column] = text
  if (!isBlank(before) && before !== text) refuseCell(row, column, TWICE)
}

const TWICE = '这一格在文件里写了两次，两次不一样，不知道哪个对。请在表格软件里打开核对，保存再来。'

/** Says why a cell must not be read. */
export function refuseCell(marks: Marks, column: number, why: string): void {
  marks.refused = (marks.refused ?? new Map<number, string>()).set(column, why)
}

/** Says that a cell is computed from other rows. */
export function markSum(marks: Marks, column: number): void {
  marks.sums = (marks.sums ?? new Set<number>()).add(column)
}

/** Hands the rows of a sheet to its collector; some programs write them out of order, or in parts. */
export class SheetRows {
  private readonly collector: Collector
  private last = 0
  /** The places of all rows by their numbers, once one came late. */
  private places: Map<number, number> | undefined

  constructor(collector: Collector) {
    this.collector = collector
  }

  add(row: Row): void {
    const { numbers, rows } = this.collector
    if (row.number <= this.last) this.places ??= new Map(numbers.map((number, at) => [number, at]))
    this.last = Math.max(this.last, row.number)
    const at = this.places?.get(row.number)
    if (at !== undefined) return this.extend(at, row)
    const place = rows.length
    this.collector.add(row.number, row.cells, row)
    if (rows.length > place) this.places?.set(row.number, place)
  }

  /** Puts more cells into a row that is there. */
  private extend(at: number, more: Row): void {
    const { rows, refused, sums } = this.collector
    const row: Row = {
      number: more.number,
      cells: rows[at] as string[],
      refused: refused.get(at),
      sums: sums.get(at),
    }
    const width = row.cells.length
    more.cells.forEach((text, column) => {
      if (!isBlank(text)) putCell(row, column, text)
    })
    more.refused?.forEach((why, column) => refuseCell(row, column, why))
    more.sums?.forEach((column) => markSum(row, column))
    if (row.refused) refused.set(at, row.refused)
    if (row.sums) sums.set(at, row.sums)
    this.collector.width = Math.max(this.collector.width, row.cells.length)
    this.collector.measure(row.number, more.cells, row.cells.length - width)
  }

  /** Brings the rows into order, when all are there. */
  finish(): void {
    if (!this.places) return
    const { rows, numbers, refused, sums } = this.collector
    const order = [...numbers.keys()].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0))
    const rowsBefore = rows.slice()
    const numbersBefore = numbers.slice()
    const refusedBefore = new Map(refused)
    const sumsBefore = new Map(sums)
    refused.clear()
    sums.clear()
    order.forEach((before, now) => {
      rows[now] = rowsBefore[before] as string[]
      numbers[now] = numbersBefore[before] as number
      move(refusedBefore, before, refused, now)
      move(sumsBefore, before, sums, now)
    })
  }
}

function move<Known>(
  from: ReadonlyMap<number, Known>,
  before: number,
  to: Map<number, Known>,
  now: number,
): void {
  const known = from.get(before)
  if (known !== undefined) to.set(now, known)
}
