import { headingRow } from '../../core/rows/heading-row.ts'
import { columnLetters } from '../../core/rows/letters.ts'
import type { Collector } from './collector.ts'
import { blankHeadings, doubleHeadings, mergedNotes, titleNote } from './heading-notes.ts'
import type { Table } from './table.ts'
import { MOST_CELLS, SPLIT, Unreadable } from './table.ts'

/** The collected rows as a table: its headings found, its rows of one width, with notes on what is odd. */
export function tableOf(collector: Collector): Table {
  const { rows, numbers, notes, merged, blank } = collector
  const at = headingRow(rows)
  const heading = rows[at]
  const number = numbers[at]
  if (!heading || number === undefined)
    throw new Unreadable('里面没有内容。请检查是不是打开错了，或者存的时候是空表。')
  const widest = rows.reduce(
    (most, row, index) => (index < at ? most : Math.max(most, row.length)),
    0,
  )
  const width = Math.min(widest, collector.headings ?? widest)
  const data = rows.slice(at + 1)
  if (data.length * width > MOST_CELLS)
    throw new Unreadable(`名册有 ${data.length} 行、${width} 列，浏览器装不下：${SPLIT}。`)
  for (const row of data) while (row.length < width) row.push('')
  const named = Array.from({ length: width }, (_, column) => tidy(heading[column] ?? ''))
  return {
    headings: named.map((name, column) => name || `（无标题 ${columnLetters(column)}列）`),
    above: rows.slice(0, at),
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
    refused: below(collector.refused, at),
    sums: new Map([...below(collector.sums, at)].map(([place, sums]) => [place, ascending(sums)])),
    sheets: collector.sheets,
    sheet: collector.sheet,
  }
}

function ascending(columns: Iterable<number>): number[] {
  return [...columns].sort((a, b) => a - b)
}

/** What is known of rows by their places, from the row below that at `at`. */
function below<Known>(known: ReadonlyMap<number, Known>, at: number): Map<number, Known> {
  const first = at + 1
  return new Map(
    [...known].flatMap(([place, one]) => (place < first ? [] : [[place - first, one] as const])),
  )
}

/** The headings of rows of which the first are known. */
export function headingsOf(rows: readonly (readonly string[])[]): string[] {
  return (rows[headingRow(rows)] ?? []).map(tidy)
}

/** Headings are broken over lines to look well in narrow columns. */
function tidy(heading: string): string {
  return heading.replace(/\s*[\r\n]+\s*/g, '').trim()
}
