import type { Explained } from '../explained.ts'
import type { Cells, Slot } from './cells.ts'
import { plusTail } from './tail.ts'
import { bracketed } from './text.ts'

/*
 * Sharing to the fen by largest remainder takes cells of its own: the sum of the weights, what each
 * part gets at first in whole fen, and what then remains to it. One fen more goes to as many of the
 * largest remainders as fen are left over, of equal ones to the earlier.
 */

/** An allocation's operands: the whole, then the weights, as arguments of a function. */
export type Operands = readonly string[]

/** The formula of one of an allocation's own cells. */
export function allocationFormula(
  { node, role, index }: Slot,
  [whole = '', ...weights]: Operands,
  cells: Cells,
): string {
  const weight = bracketed(weights[index] as string)
  const all = cells.of(node, 'weights', 0)
  if (role === 'weights') return sumOf(node, weights, cells)
  if (role === 'floor') return `INT(${plusTail(`${fenOf(whole)}*${weight}/${all}`)})`
  // The difference of two numbers of this size: behind their fourteenth digit it is the tail of a float.
  const size = `${fenOf(whole)}*${all}`
  const rest = `${fenOf(whole)}*${weight}-${cells.of(node, 'floor', index)}*${all}`
  return `ROUND(${rest},14-INT(LOG10(MAX(1,${size}))))`
}

/** The formula of one part, in yuan. */
export function partFormula(node: Explained, [whole = '']: Operands, cells: Cells): string {
  const allocation = node.from[0] as Explained
  const last = allocation.from.length - 2
  const index = node.detail.index ?? 0
  const cell = (role: Slot['role'], at: number) => cells.of(allocation, role, at) as string
  const range = (role: Slot['role'], end: number) => cells.range(cell(role, 0), cell(role, end))
  const own = cell('rest', index)
  const larger = `SUMPRODUCT((${range('rest', last)}>${own})*1)`
  const earlier = index > 0 ? `+SUMPRODUCT((${range('rest', index - 1)}=${own})*1)` : ''
  const left = `${fenOf(whole)}-SUM(${range('floor', last)})`
  return `(${cell('floor', index)}+IF(${larger}${earlier}<${left},1,0))/100`
}

/** The whole is in fen already, but as a float of yuan. */
const fenOf = (whole: string) => `ROUND(${bracketed(whole)}*100,0)`

/** Weights in cells stand side by side; a thousand of them are no list of arguments. */
function sumOf(node: Explained, weights: Operands, cells: Cells): string {
  const inCells = node.from.slice(1).map((weight) => cells.of(weight))
  const [first, last] = [inCells[0], inCells[inCells.length - 1]]
  return first !== undefined && last !== undefined && !inCells.includes(undefined)
    ? `SUM(${cells.range(first, last)})`
    : weights.map(bracketed).join('+')
}
