import { LONGEST_FORMULA } from './formula.ts'
import { movedFormula } from './formula-tokens.ts'
import type { Range } from './references.ts'
import { hasCell, rangeOf } from './references.ts'

/** A formula as its element writes it. */
export interface WrittenFormula {
  readonly kind: string | undefined
  readonly group: string | undefined
  readonly range: string | undefined
  text: string
}

/** The formula of a cell. */
export interface Formula {
  /** Without the equals sign; empty where the sheet does not say it. */
  text(): string
  /** Whether it names a row other than its own, or may do so. */
  readonly namesOthers: boolean
}

interface Shared extends Formula {
  readonly column: number
  readonly number: number
}

/** Characters of formulas that are kept for the cells that share them, one and all together. */
const LONGEST_SHARED = 1000
const MOST_KEPT = 4_000_000
const MOST_ARRAYS = 200

/** The formulas of a sheet; what several cells share is written once. */
export class Formulas {
  private readonly shared = new Map<string, Shared>()
  private readonly arrays: { range: Range; formula: Formula }[] = []
  private kept = 0

  /** A cell's formula, its own or one shared with others. */
  formulaOf(written: WrittenFormula, column: number, number: number): Formula {
    const { kind, group = '', range, text } = written
    if (kind === 'shared' && !text) return this.sharedFormula(group, column, number)
    const formula = { text: () => text, namesOthers: namesOthers(text, number) }
    if (kind === 'array') this.keepArray(range, formula)
    if (kind === 'shared' && text.length <= LONGEST_SHARED) {
      this.kept += text.length
      if (this.kept <= MOST_KEPT) this.shared.set(group, { ...formula, column, number })
    }
    return formula
  }

  private sharedFormula(group: string, column: number, number: number): Formula {
    const from = this.shared.get(group)
    if (!from) return { text: () => '', namesOthers: false }
    return {
      text: () => movedFormula(from.text(), column - from.column, number - from.number),
      // Where the first cell names its own row alone, so does each.
      namesOthers: from.namesOthers,
    }
  }

  private keepArray(range: string | undefined, formula: Formula): void {
    const found = rangeOf(range ?? '')
    const isOneCell = found?.left === found?.right && found?.top === found?.bottom
    if (found && !isOneCell && this.arrays.length < MOST_ARRAYS)
      this.arrays.push({ range: found, formula: { ...formula, namesOthers: false } })
  }

  /** The array formula whose results reach into a cell that has none of its own. */
  arrayAt(column: number, number: number): Formula | undefined {
    return this.arrays.find(({ range }) => hasCell(range, column, number))?.formula
  }
}

/** Takes in more of a formula's text, no more than a spreadsheet allows. */
export function addText(formula: WrittenFormula, text: string): void {
  if (formula.text.length < LONGEST_FORMULA) formula.text += text
}

function namesOthers(text: string, number: number): boolean {
  if (text.includes('[')) return true
  for (const [, row] of text.matchAll(/[a-z]\$?(\d{1,7})/gi))
    if (Number(row) !== number) return true
  return false
}
