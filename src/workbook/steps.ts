import type { Cells } from '../core/formulas/index.ts'
import { slotFormula, withoutTails } from '../core/formulas/index.ts'
import { clauseText, figureOf } from '../core/words.ts'
import type { NamedSlot } from './cells.ts'
import type { FormulaCell } from './sheets.ts'
import { cellValue, formatOf } from './values.ts'

/* A step's cell, unit and clause. */

/** The formula of a step; a test says 是 or 否. */
export function stepCell(slot: NamedSlot, cells: Cells): FormulaCell {
  const { node, role } = slot
  const formula = slotFormula(slot, cells)
  if (node.unit === '是否') return { formula: `IF(${formula},"是","否")`, result: cellValue(node) }
  // The steps inside an allocation have no result stored: the program that opens the sheet computes them.
  if (role !== 'value') return { formula }
  const format = formatOf(node.unit)
  return { formula, result: cellValue(node), ...(format && { format }) }
}

/** How a step is made, in names. */
export function stepText(slot: NamedSlot, names: Cells): string {
  return withoutTails(slotFormula(slot, names))
}

export function stepUnit({ node, role }: NamedSlot): string {
  if (role === 'weights') return ''
  return role === 'value' ? figureOf(node).unit : '分'
}

/** The clause with its number, in our own words. */
export function clauseOf({ node }: NamedSlot): string {
  const { clause } = node
  return clause ? `${clauseText(clause)}：${clause.says}` : ''
}
