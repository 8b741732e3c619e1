import type { Field } from '../../core/fields.ts'
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

/**
 * The roster with its results as XLSX. Amounts of inputs are numbers, to be added up and sorted; all else
 * is text as it came in, so that long numbers stay whole.
 */
export async function xlsxOf(
  { roster: { table, columns: matched }, results }: ComputedRoster,
  forEachPlace: ForEachPlace,
): Promise<Blob> {
  const columns = resultColumns(results)
  const { length } = table.headings
  const figures = new Set(
    Object.entries(matched.inputs).flatMap(([key, place]) =>
      FIGURES.has((results.rule.inputs[key] as Field).kind) ? [place] : [],
    ),
  )
  const headings = [...table.headings, ...columns.map(({ heading }) => heading)]
  const file = new TableFile('名册', headings)
  await forEachPlace(Math.ceil(table.rows.length / BATCH), (batch) => {
    const from = batch * BATCH
    const rows = table.rows.slice(from, from + BATCH).map((cells, index) => {
      const result = results.rows[from + index] as RowResult
      const added = columns.map((column) => resultCell(column, column.cell(result)))
      const own = cells.map((cell, place) =>
        figures.has(place) ? figureCell(cell) : textCell(cell),
      )
      // Cells beyond the last heading come behind the results, so that nothing shifts or is lost.
      return [...own.slice(0, length), ...added, ...own.slice(length)]
    })
    file.add(rows)
  })
  return file.end()
}

/** The kinds of fields whose cells are amounts. */
const FIGURES: ReadonlySet<Field['kind']> = new Set(['money', 'number', 'count', 'percent'])

/** An amount as a number, where it is a plain one that a spreadsheet holds in full: it keeps 15 digits. */
function figureCell(cell: string): TableCell {
  const text = cell.trim()
  const value = IN_THREES.test(text) ? text.replaceAll(',', '') : text
  const isExact = PLAIN.test(value) && value.replace(/\D/g, '').length <= 15
  return isExact ? { kind: 'number', value } : textCell(cell)
}
const IN_THREES = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

function textCell(value: string): TableCell {
  return value === '' ? null : { kind: 'text', value }
}

function resultCell({ unit }: ResultColumn, value: string): TableCell {
  if (value === '' || unit === undefined) return textCell(value)
  return { kind: moneyPlaces(unit) === 2 ? 'amount' : 'number', value }
}
