import type { Calculation } from '../core/evaluate.ts'
import type { Explained, Truth } from '../core/explained.ts'
import type { Cells } from '../core/formulas/index.ts'
import { operand, roundFormula } from '../core/formulas/index.ts'
import type { Result } from '../core/result.ts'
import { linesOf, possibleLines } from '../core/result.ts'
import { moneyPlaces } from '../core/units.ts'
import { amountParts } from '../core/words.ts'
import type { FormulaCell } from './sheets.ts'
import { formatOf, serialOf } from './values.ts'

/* What comes out: the lines and the total as the outcome rounds them, by formula. */

/** All values that the formulas of a result are made of. */
export function rootsOf(result: Result): Explained[] {
  const { amount, requires = [], informs = [], only = {} } = result
  const lines = possibleLines(result).map(([, line]) => line)
  return [...requires, ...informs, ...Object.values(only), ...lines, amount]
}

/** The lines that are not the total itself. */
export function otherLines(result: Result): [id: string, line: Explained][] {
  return possibleLines(result).filter(([, line]) => line !== result.amount)
}

/** Whether all that is required holds; `words` are what the cell then says, and otherwise. */
export function eligibleCell(
  requires: readonly Truth[],
  cells: Cells,
  [yes, no]: readonly [string, string],
): FormulaCell {
  const tests = requires.map((test) => operand(test, cells))
  return {
    formula: `IF(AND(${tests.join(',')}),"${yes}","${no}")`,
    result: requires.every(({ value }) => value) ? yes : no,
    id: 'eligible',
  }
}

/** The total: nothing where not eligible, and a day not at all. `eligible` is a test, if there is one. */
export function totalCell(
  { outcome, result }: Calculation & { result: Result },
  cells: Cells,
  eligible: string | undefined,
): FormulaCell {
  const { amount } = result
  const nothing = amount.unit === '日期' ? '""' : amount.unit === '是否' ? '"不符合"' : '0'
  const paid = paidFormula(amount, cells)
  return {
    ...paidCell(amount, outcome.total),
    formula: eligible ? `IF(${eligible},${paid},${nothing})` : paid,
    look: 'total',
    id: 'total',
  }
}

/** A line other than the total: empty where it is not there. */
export function lineCell(
  { outcome, result }: Calculation & { result: Result },
  id: string,
  cells: Cells,
  eligible: string | undefined,
): FormulaCell {
  const line = (result.lines as Record<string, Explained>)[id] as Explained
  const only = result.only?.[id]
  const tests = [eligible, only && operand(only, cells)].filter((test) => test !== undefined)
  const paid = paidFormula(line, cells)
  const test = tests.length > 1 ? `AND(${tests.join(',')})` : tests[0]
  const at = linesOf(result).findIndex(([one]) => one === id)
  return {
    ...paidCell(line, outcome.lines[at]?.amount ?? null),
    formula: test ? `IF(${test},${paid},"")` : paid,
    id: `line.${id}`,
  }
}

/** Money rounded once, a check in words, all else as it is. */
function paidFormula(node: Explained, cells: Cells): string {
  const value = operand(node, cells)
  const places = moneyPlaces(node.unit)
  if (node.unit === '是否') return `IF(${value},"符合","不符合")`
  return places === undefined ? value : roundFormula(value, places)
}

function paidCell({ unit }: Explained, paid: string | null): { result: number | string } {
  const format = formatOf(unit)
  return { result: paidValue(paid, unit), ...(format && { format }) }
}

function paidValue(paid: string | null, unit: string): number | string {
  if (paid === null) return ''
  if (unit === '日期') return serialOf(paid)
  return unit === '是否' ? amountParts(paid, unit).figure : Number(paid)
}
