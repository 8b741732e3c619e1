import type { Cell } from './cell.ts'
import { LONGEST_FORMULA } from './formula.ts'
import { movedFormula } from './formula-tokens.ts'
import type { Range } from './references.ts'
import { hasCell, rangeOf } from './references.ts'

/** A formula that is being read, with what its element says of it. */
export interface Formula {
  readonly kind: string | undefined
  readonly group: string | undefined
  readonly range: string | undefined
  text: string
}

interface Shared {
  readonly text: string
  readonly column: number
  readonly number: number
}

/** Characters of formulas that are kept, and that are written anew for the cells that share them. */
const MOST_KEPT = 4_000_000
const MOST_MOVED = 40_000_000
const MOST_ARRAYS = 200

/** The formulas of a sheet that several cells share: their text is written once. */
export class Formulas {
  private readonly shared = new Map<string, Shared>()
  private readonly arrays: { range: Range; text: string }[] = []
  private kept = 0
  private moved = 0

  /** The text of a cell's formula, its own or one shared with others. */
  textOf({ kind, group = '', range, text }: Formula, column: number, number: number): string {
    if (kind === 'array') this.keepArray(range, text)
    if (kind !== 'shared') return text
    if (text) {
      this.kept += text.length
      if (this.kept <= MOST_KEPT) this.shared.set(group, { text, column, number })
      return text
    }
    const from = this.shared.get(group)
    this.moved += from?.text.length ?? 0
    if (!from || this.moved > MOST_MOVED) return ''
    return movedFormula(from.text, column - from.column, number - from.number)
  }

  private keepArray(range: string | undefined, text: string): void {
    const found = rangeOf(range ?? '')
    const isOneCell = found?.left === found?.right && found?.top === found?.bottom
    if (found && !isOneCell && this.arrays.length < MOST_ARRAYS)
      this.arrays.push({ range: found, text })
  }

  /** The array formula whose results reach into a cell that has none of its own. */
  arrayAt({ formula }: Cell, column: number, number: number): string | undefined {
    if (formula !== undefined || !this.arrays.length) return undefined
    return this.arrays.find(({ range }) => hasCell(range, column, number))?.text
  }
}

/** Takes in more of a formula's text, no more than a spreadsheet allows. */
export function addText(formula: Formula, text: string): void {
  if (formula.text.length < LONGEST_FORMULA) formula.text += text
}
