import type { AnyRule } from '../core/rule.ts'
import { nameOf } from '../core/words.ts'
import { headingOf } from '../core/rows/cells.ts'
import { DAY_HEADING } from '../core/rows/columns.ts'
import { Tally } from '../core/rows/tally.ts'
import { calendarSheets } from './calendar.ts'
import type { RosterRow, SoundRow } from './columns.ts'
import { columnsOf, soundRow } from './columns.ts'
import { rosterNotes } from './roster-notes.ts'
import type { Layout } from './roster-rows.ts'
import { soundCells, wrongCells } from './roster-rows.ts'
import type { Cell, Sheets } from './sheets.ts'
import { addressOf, text } from './sheets.ts'
import { formatOf } from './values.ts'

export type { RosterRow } from './columns.ts'

/* A roster as a sheet: a row for each person, its formulas to the right of its inputs. */

/**
 * The workbook of a roster; `kept` are the headings of the rows' other columns. A wrong row keeps its
 * cells and says what is wrong; it counts as nothing.
 */
export function rosterWorkbook(
  rule: AnyRule,
  rows: readonly RosterRow[],
  kept: readonly string[] = [],
): Sheets {
  const sound = rows.map(soundRow)
  const columns = columnsOf(rule, sound)
  const firstInput = kept.length + 1
  const status = firstInput + columns.inputs.length + columns.slots.length
  const total = status + columns.lines.length + 1
  const calendars = calendarSheets()
  const layout = { rule, kept, columns, firstInput, status, total, calendars }
  const body = rows.map((row, index) => {
    const own = sound[index]
    return own ? soundCells(layout, row, own, index + 1) : wrongCells(layout, row)
  })
  const sheet = {
    name: '名册',
    rows: [headings(layout, sound), ...body, sums(layout, rows)],
    widths: Array.from({ length: total + 2 + columns.lists.length }, () => 16),
    frozen: { rows: 1, columns: Math.min(kept.length, 2) },
  }
  return [sheet, rosterNotes(rule, columns, rows, sound), ...calendars.all()]
}

function headings(
  { rule, kept, columns }: Layout,
  rows: readonly (SoundRow | undefined)[],
): Cell[] {
  const amount = rows.find((row) => row !== undefined)?.calculation.result.amount
  return [
    ...kept,
    DAY_HEADING,
    ...columns.inputs.map(({ field }) => headingOf(field)),
    ...columns.slots.map(({ words }) => words),
    '结果',
    ...columns.lines.map(([, { words }]) => words),
    `合计：${amount ? nameOf(amount) : rule.title}`,
    ...columns.lists.map(([, field]) => headingOf(field)),
    '导出时的说明',
  ].map((heading) => text(heading, 'heading'))
}

/** Under the amounts their sums: of the rounded rows, as every row is rounded by itself. */
function sums({ rule, columns, status, total }: Layout, rows: readonly RosterRow[]): Cell[] {
  const tally = new Tally()
  for (const { calculation } of rows) tally.add(calculation.outcome)
  const cells = Array<Cell>(total + 1).fill(null)
  // The roster page and the command line know the row by its first word.
  cells[0] = text(`合计（共 ${rows.length} 行）`, 'total')
  const addUp = (column: number, unit: string, sum: string | null | undefined) => {
    if (['日期', '是否', '选项'].includes(unit) || !rows.length) return
    const format = formatOf(unit)
    const formula = `SUM(${addressOf(1, column)}:${addressOf(rows.length, column)})`
    const result = Number(sum ?? 0)
    cells[column] = { formula, result, look: 'total', id: 'sum', ...(format && { format }) }
  }
  const lines = new Map(tally.lines().map(({ id, sum }) => [id, sum]))
  columns.lines.forEach(([id, { unit }], index) => addUp(status + 1 + index, unit, lines.get(id)))
  addUp(total, rule.unit, tally.total(rule.unit))
  return cells
}
