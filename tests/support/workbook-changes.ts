import type { Calculation } from '../../src/core/evaluate.ts'
import type { CatalogueRule } from '../../src/core/rule.ts'
import type { Cell, Sheets } from '../../src/workbook/index.ts'
import { workbookOf } from '../../src/workbook/index.ts'

/* One calculation's workbook with another's inputs in its cells, as an auditor would change it. */

/** Whether the inputs of the other fit into the cells of the first: the same ones given, lists as long. */
export function sameCells(rule: CatalogueRule, one: Calculation, other: Calculation): boolean {
  return Object.keys(rule.inputs).every((key) => {
    const [a, b] = [one.inputs[key], other.inputs[key]]
    return Array.isArray(a) && Array.isArray(b) ? a.length === b.length : !a === !b
  })
}

/** The first calculation's workbook, only its input cells being those of the other. */
export function changedSheets(
  rule: CatalogueRule,
  before: Calculation,
  after: Calculation,
): Sheets {
  const inputs = new Map(
    workbookOf(rule, after)
      .flatMap(({ rows }) => rows.flat())
      .flatMap((cell): [string, Cell][] => (isInput(cell) ? [[cell?.id ?? '', cell]] : [])),
  )
  const changed = (cell: Cell) => (isInput(cell) ? (inputs.get(cell?.id ?? '') ?? cell) : cell)
  return workbookOf(rule, before).map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map(changed)),
  }))
}

const isInput = (cell: Cell) => cell?.id?.startsWith('input.') ?? false
