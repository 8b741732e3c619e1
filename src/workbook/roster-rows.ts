import type { Calculation } from '../core/evaluate.ts'
import type { Cells } from '../core/formulas/index.ts'
import { operand } from '../core/formulas/index.ts'
import { isObject } from '../core/objects.ts'
import type { AnyRule } from '../core/rule.ts'
import { STATUS_WORDS } from '../core/rows/status-words.ts'
import type { CalendarSheets } from './calendar.ts'
import { cellsAt } from './cells.ts'
import type { Columns, RosterRow, SoundRow } from './columns.ts'
import { placesIn } from './columns.ts'
import { inputCell, inputsOf } from './inputs.ts'
import { eligibleCell, lineCell, totalCell } from './results.ts'
import type { Cell } from './sheets.ts'
import { addressOf, text } from './sheets.ts'
import { stepCell } from './steps.ts'
import { DAY_FORMAT, serialOf } from './values.ts'

/* The rows of a roster's sheet. */

const { ok: OK, 'not-eligible': NOT_ELIGIBLE, invalid: WRONG } = STATUS_WORDS

/** How the columns of a roster follow one another. */
export interface Layout {
  readonly rule: AnyRule
  readonly kept: readonly string[]
  readonly columns: Columns
  readonly firstInput: number
  readonly status: number
  readonly total: number
  readonly calendars: CalendarSheets
}

/** A sound row: its inputs, its steps and results as formulas of its own cells. */
export function soundCells(layout: Layout, row: RosterRow, own: SoundRow, at: number): Cell[] {
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
    ...columns.lists.map(([key]) => listCell(key, calculation, cells)),
    text(calculation.outcome.reasons.join('；')),
  ]
}

/** The entries of a list in one cell, as a roster takes it in. */
function listCell(key: string, { inputs }: Calculation, cells: Cells): Cell {
  const entries = [inputs[key] ?? []].flat()
  return {
    formula: entries.map((entry) => operand(entry, cells)).join('&","&'),
    result: entries.map(({ value }) => String(value)).join(','),
  }
}

/** A wrong row: its cells as they came, and what is wrong in place of figures. */
export function wrongCells(layout: Layout, row: RosterRow): Cell[] {
  const { columns, firstInput, status, total } = layout
  const { request, calculation } = row
  const raw = isObject(request.inputs) ? request.inputs : {}
  const empty = (count: number) => Array<Cell>(count).fill(null)
  const typed = columns.inputs.map(({ key }) => text(typedText(raw, key)))
  return [
    ...keptCells(layout, row),
    text(request.on),
    ...typed,
    ...empty(status - firstInput - typed.length),
    text(WRONG),
    ...empty(total - status),
    ...columns.lists.map(([key]) => text([raw[key] ?? []].flat().join(','))),
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
