import type { Field } from '../fields.ts'
import type { Grammar } from '../numbers.ts'
import { readNumber } from '../numbers.ts'
import type { AnyRule } from '../rule.ts'
import { spokenUnit } from '../words.ts'
import type { Columns } from './columns.ts'

/** In the fields' kinds: what may be added up, whether that means something or not. */
const ADDED: ReadonlySet<Field['kind']> = new Set(['money', 'number', 'count', 'percent'])
/** So many rows of figures alone make it no chance that the last is the sum of the others. */
const ENOUGH = 3

/**
 * The sums of the columns of figures so far, by which a row without a name is known as a total. They
 * only serve to compare, so binary fractions do. Cells are squeezed.
 */
export class RunningSums {
  /** The places of inputs that are added, and of those that are not. */
  private readonly added: readonly Added[]
  private readonly others: readonly number[]
  private readonly used: ReadonlySet<number>
  private all: number[]
  private group: number[]
  private rows = 0
  private inGroup = 0
  private named = 0

  constructor(rule: AnyRule, { inputs, on }: Columns) {
    const places = Object.entries(inputs)
    const fieldOf = (key: string) => rule.inputs[key] as Field
    const isAdded = (key: string) => ADDED.has(fieldOf(key).kind)
    this.added = places.flatMap(([key, place]) =>
      isAdded(key) ? [{ place, grammar: grammarOf(fieldOf(key)) }] : [],
    )
    this.others = places.flatMap(([key, place]) => (isAdded(key) ? [] : [place]))
    if (on !== undefined) this.others = [...this.others, on]
    this.used = new Set([...this.added.map(({ place }) => place), ...this.others])
    this.all = this.added.map(() => 0)
    this.group = this.added.map(() => 0)
  }

  /** Adds a record. */
  add(cells: readonly string[]): void {
    this.rows++
    this.inGroup++
    if (this.isNamed(cells)) this.named++
    this.added.forEach((added, at) => {
      const figure = figureOf(added, cells) ?? 0
      this.all[at] = (this.all[at] as number) + figure
      this.group[at] = (this.group[at] as number) + figure
    })
  }

  /** A subtotal was met: what follows is summed anew. */
  endGroup(): void {
    this.group = this.added.map(() => 0)
    this.inGroup = 0
  }

  /**
   * Whether a row without a name is the sum of the records so far, or of those since the last subtotal.
   * Where no row has a name only the last of several can be.
   */
  isSum(cells: readonly string[], isLast: boolean): boolean {
    if (this.isNamed(cells) || this.others.some((place) => cells[place])) return false
    const isClear = this.named > this.rows / 2 ? this.rows > 1 : isLast && this.rows >= ENOUGH
    if (!isClear) return false
    const figures = this.added.map((added) => figureOf(added, cells))
    if (!figures.some((figure) => figure)) return false
    const equals = (sums: readonly number[]) =>
      this.added.every(({ place }, at) => {
        const figure = figures[at]
        if (figure === undefined) return !cells[place]
        return Math.abs(figure - (sums[at] as number)) < 0.005
      })
    return equals(this.all) || (this.inGroup > 1 && equals(this.group))
  }

  /** Whether a cell that is no input's says more than a number. */
  private isNamed(cells: readonly string[]): boolean {
    return cells.some((cell, place) => !this.used.has(place) && /[^\d\s.,;/-]/.test(cell))
  }
}

/** A column that is added, and what may stand around its numbers. */
interface Added {
  readonly place: number
  readonly grammar: Grammar
}

/** As the field reads it; its limits do not bind a sum. */
function grammarOf({ kind, unit }: Field): Grammar {
  return { money: kind === 'money', negative: true, units: [spokenUnit(unit), unit] }
}

/** A row's cell in a column as a number; undefined where it is none. */
function figureOf({ place, grammar }: Added, cells: readonly string[]): number | undefined {
  const cell = cells[place] ?? ''
  if (/^\d+(?:\.\d+)?$/.test(cell)) return Number(cell)
  return cell ? readNumber(cell, grammar)?.toNumber() : undefined
}
