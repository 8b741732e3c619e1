import type { Cells } from '../core/formulas/index.ts'
import { isRecord } from '../core/records.ts'
import type { AnyRule } from '../core/rule.ts'
import { nameOf } from '../core/words.ts'
import type { CalendarSheets } from './calendar.ts'
import { calendarSheets } from './calendar.ts'
import { cellsAt } from './cells.ts'
import type { Columns, RosterRow, SoundRow } from './columns.ts'
import { columnsOf, placesIn, soundRow } from './columns.ts'
import { inputCell, inputsOf, inputUnit } from './inputs.ts'
import { eligibleCell, lineCell, totalCell } from './results.ts'
import { rosterNotes } from './roster-notes.ts'
import type { Cell, Sheets } from './sheets.ts'
import { addressOf, text } from './sheets.ts'
import { stepCell } from './steps.ts'
import { DAY_FORMAT, formatOf, serialOf } from './values.ts'

export type { RosterRow } from './columns.ts'

/* A roster as a sheet: a row for each person, its formulas to the right of its inputs. */

const [OK, NOT_ELIGIBLE, WRONG] = ['算出', '不符合条件', '填写有误']

/** How the columns of a roster follow one another. */
interface Layout {
  readonly rule: AnyRule
  readonly kept: readonly string[]
  readonly columns: Columns
  readonly firstInput: number
  readonly status: number
  readonly total: number
  readonly calendars: CalendarSheets
}

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
    rows: [headings(layout, sound), ...body, sums(layout, rows.length)],
    widths: Array.from({ length: total + 2 }, () => 16),
    frozen: { rows: 1, columns: Math.min(kept.length, 2) },
  }
  return [sheet, rosterNotes(rule, columns, rows, sound), ...calendars.all()]
}

function headings(
  { rule, kept, columns }: Layout,
  rows: readonly (SoundRow | undefined)[],
): Cell[] {
  const amount = rows.find((row) => row !== undefined)?.calculation.result.amount
  const withUnit = (words: string, unit: string) => (unit ? `${words}（${unit}）` : words)
  return [
    ...kept,
    '按哪天算',
    ...columns.inputs.map((input) =>
      withUnit(input.field.label, inputUnit({ ...input, value: undefined })),
    ),
    ...columns.slots.map(({ words }) => words),
    '结果',
    ...columns.lines.map(([, { words }]) => words),
    `合计：${amount ? nameOf(amount) : rule.title}`,
    '导出时的说明',
  ].map((heading) => text(heading, 'heading'))
}

function soundCells(layout: Layout, row: RosterRow, own: SoundRow, at: number): Cell[] {
  const { rule, columns, firstInput, status, calendars } = layout
  const { calculation, slots } = own
  const places = placesIn(columns, own, rule, at, firstInput)
  const cells: Cells = cellsAt(rule, places, slots, calendars.cells)
  const inputs = new Map(inputsOf(rule, calculation).map((input) => [input.key, input]))
  const steps = new Map(slots.map((slot) => [slot.key, slot]))
  const lines = new Set(Object.keys(calculation.result.lines ?? {}))
  const requires = calculation.result.requires ?? []
  const eligible = requires.length ? `${addressOf(at, status)}="${OK}"` : undefined
  return [
    ...keptCells(layout, row),
    { number: serialOf(calculation.on), format: DAY_FORMAT },
    ...columns.inputs.map(({ key }) => {
      const input = inputs.get(key)
      return input ? inputCell(input) : null
    }),
    ...columns.slots.map(({ key }) => {
      const slot = steps.get(key)
      return slot ? stepCell(slot, cells) : null
    }),
    requires.length ? eligibleCell(requires, cells, [OK, NOT_ELIGIBLE]) : text(OK),
    ...columns.lines.map(([id]) =>
      lines.has(id) ? lineCell(calculation, id, cells, eligible) : null,
    ),
    totalCell(calculation, cells, eligible),
    text(calculation.outcome.reasons.join('；')),
  ]
}

/** A wrong row: its cells as they came, and what is wrong in place of figures. */
function wrongCells(layout: Layout, row: RosterRow): Cell[] {
  const { columns, firstInput, status, total } = layout
  const { request, calculation } = row
  const raw = isRecord(request.inputs) ? request.inputs : {}
  const empty = (count: number) => Array<Cell>(count).fill(null)
  const typed = columns.inputs.map(({ key }) => text(typedText(raw, key)))
  return [
    ...keptCells(layout, row),
    text(request.on),
    ...typed,
    ...empty(status - firstInput - typed.length),
    text(WRONG),
    ...empty(total - status),
    text(calculation.outcome.problems.map(({ message }) => message).join('；')),
  ]
}

/** What came in for a key; for an entry of a list, what came in its place. */
function typedText(raw: Readonly<Record<string, unknown>>, key: string): string {
  const [list = '', entry] = key.split('.')
  const value = entry ? [raw[list]].flat()[Number(entry) - 1] : raw[key]
  return value === undefined || value === null ? '' : String(value)
}

function keptCells({ kept }: Layout, row: RosterRow): Cell[] {
  return kept.map((_, index) => text(row.kept?.[index] ?? ''))
}

/** Under the amounts their sums: of the rounded rows, as every row is rounded by itself. */
function sums({ rule, columns, status, total }: Layout, count: number): Cell[] {
  const cells = Array<Cell>(total + 1).fill(null)
  cells[0] = text(`共 ${count} 行`, 'total')
  const addUp = (column: number, unit: string) => {
    if (['日期', '是否', '选项'].includes(unit) || !count) return
    const format = formatOf(unit)
    const formula = `SUM(${addressOf(1, column)}:${addressOf(count, column)})`
    cells[column] = { formula, look: 'total', id: 'sum', ...(format && { format }) }
  }
  columns.lines.forEach(([, { unit }], index) => addUp(status + 1 + index, unit))
  addUp(total, rule.unit)
  return cells
}
