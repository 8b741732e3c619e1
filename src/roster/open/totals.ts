import type { ExcelTable } from './excel-tables.ts'
import { dataRange } from './excel-tables.ts'
import { isCell, tokensOf } from './formula-tokens.ts'
import type { Range } from './references.ts'
import { rangeOf } from './references.ts'

/* Whether a formula computes a total, subtotal or average of other rows of its column. */

/** Where a formula is. */
export interface Place {
  readonly sheet: string
  readonly tables: readonly ExcelTable[]
  readonly column: number
  readonly number: number
}

/** The functions that make one number of many. */
const AGGREGATE =
  /^(?:_xlfn\.)?(?:SUM|SUMIFS?|SUMPRODUCT|SUBTOTAL|AGGREGATE|AVERAGE\w*|MEDIAN|COUNT\w*|MAX\w*|MIN\w*)$/i
/** The next number of a list: 1 + the largest above. */
const NEXT_NUMBER = /^\s*(?:MAX|COUNT\w*)\s*\([^()]*\)\s*\+\s*1\s*$/i

/** Whether it is computed from two or more other rows of its own column, and not from its own row. */
export function isTotal(formula: string, place: Place): boolean {
  if (NEXT_NUMBER.test(formula)) return false
  const { column, number } = place
  const own = addedUp(tokensOf(formula), place).filter(
    ({ left, right }) => left <= column && column <= right,
  )
  if (own.some(({ top, bottom }) => top <= number && number <= bottom)) return false
  const rows = own.flatMap(({ top, bottom }) => (bottom > top ? [top, top + 1] : [top]))
  return new Set(rows).size > 1
}

/** What a formula names of its own sheet within such functions, or adds with a plus sign. */
function addedUp(tokens: readonly string[], place: Place): Range[] {
  const found: Range[] = []
  const within = [false]
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at] === '(')
      within.push(within[within.length - 1] || AGGREGATE.test(tokens[at - 1] ?? ''))
    else if (tokens[at] === ')' && within.length > 1) within.pop()
    const [range, length] = rangeAt(tokens, at, place)
    if (!length) continue
    const start = tokens[at - 1] === '!' ? at - 3 : at - 1
    const isAdded = tokens[start] === '+' || tokens[at + length] === '+'
    if (range && (within[within.length - 1] || isAdded)) found.push(range)
    at += length - 1
  }
  return found
}

/** The cells named at a place, unless they are of another sheet, and of how many pieces the name is. */
function rangeAt(
  tokens: readonly string[],
  at: number,
  { sheet, tables }: Place,
): [range: Range | undefined, length: number] {
  if (tokens[at]?.startsWith('[')) {
    const before = tokens[at - 1] ?? ''
    return [
      structured(/^[^\s"'()[\],;:+\-*/^&=<>{}!]/.test(before) ? before : '', tokens[at], tables),
      1,
    ]
  }
  if (!isCell(tokens, at)) return [undefined, 0]
  const isRange = tokens[at + 1] === ':' && isCell(tokens, at + 2)
  const range = rangeOf(tokens.slice(at, isRange ? at + 3 : at + 1).join(''))
  const isOwn = tokens[at - 1] !== '!' || ownSheet(tokens, at - 2, sheet)
  return [isOwn ? range : undefined, isRange ? 3 : 1]
}

/** Whether the sheet named is the formula's own; in brackets before it would be another workbook. */
function ownSheet(tokens: readonly string[], at: number, sheet: string): boolean {
  const name = (tokens[at] ?? '').replace(/^'|'$/g, '').replace(/''/g, "'")
  return name === sheet && !tokens[at - 1]?.startsWith('[')
}

/** The data of the columns that a structured reference names; its own row and headings are none. */
function structured(
  name: string,
  reference: string | undefined,
  tables: readonly ExcelTable[],
): Range | undefined {
  const inner = reference?.slice(1, -1) ?? ''
  if (/^@|#(?:this row|headers|totals|all)/i.test(inner)) return undefined
  const names = inner.includes('[') ? (inner.match(/[^[\],:]+/g) ?? []) : [inner]
  const columns = names.filter((one) => one.trim() && !one.startsWith('#'))
  const has = ({ columns: known }: ExcelTable) => columns.every((one) => known.includes(one))
  const table = tables.find((one) => has(one) && (!name || one.name === name))
  if (!table) return undefined
  const data = dataRange(table)
  const at = columns.map((one) => data.left + table.columns.indexOf(one))
  return at.length ? { ...data, left: Math.min(...at), right: Math.max(...at) } : data
}
