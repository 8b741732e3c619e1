import { moneyPlaces } from '../../core/units.ts'
import type { TableCell } from '../../workbook/index.ts'
import { TableFile } from '../../workbook/index.ts'
import type { ComputedRoster } from '../computed-roster.ts'
import type { RowResult } from '../row-results.ts'
import type { ForEachPlace } from '../time-slices.ts'
import type { ResultColumn } from './columns.ts'
import { resultColumns } from './columns.ts'

/** How many rows are written at once. */
const BATCH = 100

/** The roster with its results as XLSX: what came in as text, so that long numbers stay whole. */
export async function xlsxOf(
  { roster: { table }, results }: ComputedRoster,
  forEachPlace: ForEachPlace,
): Promise<Blob> {
  const columns = resultColumns(results)
  const { length } = table.headings
  const headings = [...table.headings, ...columns.map(({ heading }) => heading)]
  const file = new TableFile('名册', headings)
  await forEachPlace(Math.ceil(table.rows.length / BATCH), (batch) => {
    const from = batch * BATCH
    const rows = table.rows.slice(from, from + BATCH).map((cells, index) => {
      const result = results.rows[from + index] as RowResult
      const added = columns.map((column) => resultCell(column, column.cell(result)))
      const own = cells.map(textCell)
      // Cells beyond the last heading come behind the results, so that nothing shifts or is lost.
      return [...own.slice(0, length), ...added, ...own.slice(length)]
    })
    file.add(rows)
  })
  return file.end()
}

function textCell(value: string): TableCell {
  return value === '' ? null : { kind: 'text', value }
}

function resultCell({ unit }: ResultColumn, value: string): TableCell {
  if (value === '' || unit === undefined) return textCell(value)
  return { kind: moneyPlaces(unit) === 2 ? 'amount' : 'number', value }
}
