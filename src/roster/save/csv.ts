import { csvLines } from '../../core/rows/escape.ts'
import type { ComputedRoster } from '../computed-roster.ts'
import type { RowResult } from '../row-results.ts'
import type { ForEachPlace } from '../time-slices.ts'
import { resultColumns } from './columns.ts'

/** How many rows are written at once. */
const BATCH = 500

/** The roster with its results as CSV, with the byte order mark by which spreadsheets know UTF-8. */
export async function csvOf(
  { roster: { table }, results }: ComputedRoster,
  forEachPlace: ForEachPlace,
): Promise<Blob> {
  const { length } = table.headings
  const columns = resultColumns(results)
  const parts = [
    '\uFEFF',
    csvLines([[...table.headings, ...columns.map(({ heading }) => heading)]]),
  ]
  await forEachPlace(Math.ceil(table.rows.length / BATCH), (batch) => {
    const from = batch * BATCH
    const rows = table.rows.slice(from, from + BATCH).map((cells, index) => {
      const result = results.rows[from + index] as RowResult
      const added = columns.map(({ cell }) => cell(result))
      // Cells beyond the last heading come behind the results, so that nothing shifts or is lost.
      return [...cells.slice(0, length), ...added, ...cells.slice(length)]
    })
    parts.push(csvLines(rows))
  })
  return new Blob(parts, { type: 'text/csv;charset=utf-8' })
}
