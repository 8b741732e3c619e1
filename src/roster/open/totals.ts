import type { ExcelTable } from './excel-tables.ts'
import { dataRange } from './excel-tables.ts'
import { isCell, isWord, tokensOf } from './formula-tokens.ts'
import type { Range } from './references.ts'
import { rangeOf } from './references.ts'

/* Whether a formula computes a total, subtotal or average of other rows of its column. */

/** The sheet that formulas are on. */
export interface FormulaSheet {
  readonly name: string
  readonly tables: readonly ExcelTable[]
}

/** The functions that make one number of many; two of them often stand between single cells. */
const AGGREGATE =
  /^(?:_xlfn\.)?(?:SUM|SUMIFS?|SUMPRODUCT|SUBTOTAL|AGGREGATE|AVERAGE\w*|MEDIAN|COUNT\w*|(MAX\w*|MIN\w*))$/i
/** The next number of a list: 1 + the largest above. */
const NEXT_NUMBER = /^\s*(?:MAX|COUNT\w*)\s*\([^()]*\)\s*\+\s*1\s*$/i
/** Characters of formulas that are searched in all: a roster that needs more is none. */
const MOST_EXAMINED = 20_000_000

/** Finds the totals among the formulas of a sheet. */
export class TotalFinder {
  private readonly sheet: FormulaSheet
  private examined = 0

  constructor(sheet: FormulaSheet) {
    this.sheet = sheet
  }

  /** Whether it is computed from two or more other rows of its own column, and not from its own row. */
  isTotal(formula: string, column: number, number: number): boolean {
    this.examined += formula.length
    if (this.examined > MOST_EXAMINED || NEXT_NUMBER.test(formula)) return false
    const own = addedUp(tokensOf(formula), this.sheet).filter(
      ({ left, right }) => left <= column && column <= right,
    )
    if (own.some(({ top, bottom }) => top <= number && number <= bottom)) return false
    const rows = own.flatMap(({ top, bottom }) => (bottom > top ? [top, top + 1] : [top]))
    return new Set(rows).size > 1
  }
}

/** What counts of the cells named in the brackets of a function: all, ranges alone, or nothing. */
type Counted = 'all' | 'ranges' | undefined

function countedIn(name: string | undefined): Counted {
  const [found, extreme] = AGGREGATE.exec(name ?? '') ?? []
  if (!found) return undefined
  return extreme ? 'ranges' : 'all'
}

/** What a formula names of its own sheet within such functions, or adds with a plus sign. */
function addedUp(tokens: readonly string[], sheet: FormulaSheet): Range[] {
  const found: Range[] = []
  const within: Counted[] = [undefined]
  for (let at = 0; at < tokens.length; at++) {
    const counted = within[within.length - 1]
    if (tokens[at] === '(') within.push(countedIn(tokens[at - 1]) ?? counted)
    else if (tokens[at] === ')' && within.length > 1) within.pop()
    const [range, length] = rangeAt(tokens, at, sheet)
    if (!length) continue
    const start = tokens[at - 1] === '!' ? at - 3 : at - 1
    const isAdded = tokens[start] === '+' || tokens[at + length] === '+'
    const isOneRow = range?.top === range?.bottom
    if (range && (isAdded || counted === 'all' || (counted && !isOneRow))) found.push(range)
    at += length - 1
  }
  return found
}

/** The cells named at a place, unless they are of another sheet, and of how many pieces the name is. */
function rangeAt(
  tokens: readonly string[],
  at: number,
  { name, tables }: FormulaSheet,
): [range: Range | undefined, length: number] {
  const before = tokens[at - 1] ?? ''
  if (tokens[at]?.startsWith('['))
    return [structured(isWord(before) ? before : '', tokens[at], tables), 1]
  if (!isCell(tokens, at)) return [undefined, 0]
  const isRange = tokens[at + 1] === ':' && isCell(tokens, at + 2)
  const range = rangeOf(tokens.slice(at, isRange ? at + 3 : at + 1).join(''))
  const isOwn = before !== '!' || ownSheet(tokens, at - 2, name)
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
