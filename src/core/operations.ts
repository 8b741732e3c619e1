import type { Decimal } from './decimal.ts'
import { settle } from './decimal.ts'
import type { Detail, Explained } from './explained.ts'

/* What explained values are made by. Each operation stands beside the verb that rules are written with. */

/** Reads an operand's value: as it was made, or as it is being recomputed. */
export type Read = (node: Explained) => never
/** Puts an operand into words. */
export type Operand = (node: Explained) => string

/** What a value is made from others by. */
export interface Operation {
  readonly verb: OperationVerb
  /** The value, from those of the operands. */
  readonly compute: (from: readonly Explained[], read: Read, detail: Detail) => unknown
  /** How it came about, as a formula for reading with the figures put in. */
  readonly say: (node: Explained, operand: Operand) => string
}

/** The names of the operations; a workbook has a formula for each (`formulas/formulas.ts`). */
export type OperationVerb =
  | 'sum'
  | 'difference'
  | 'product'
  | 'quotient'
  | 'share'
  | 'cap'
  | 'floor'
  | 'steps'
  | 'tier'
  | 'pick'
  | 'choose'
  | 'round'
  | 'allocation'
  | 'part'
  | 'age'
  | 'months'
  | 'monthsBefore'
  | 'birthday'
  | 'days'
  | 'workdays'
  | 'daysBefore'
  | 'dayInYear'
  | 'nextMonth'
  | 'compare'
  | 'since'
  | 'weekday'
  | 'dayOff'
  | 'all'
  | 'any'
  | 'not'
  | 'is'
/** How a value came about: by an operation, typed in, or fixed by a clause. */
export type Verb = OperationVerb | 'given' | 'fixed'

/** An operand's number. */
export const numberAt = (from: readonly Explained[], index: number, read: Read): Decimal =>
  read(from[index] as Explained)

/** The same as a count of whole things. */
export const countAt = (from: readonly Explained[], index: number, read: Read): number =>
  numberAt(from, index, read).toNumber()

/** An operand's number to compare with: an endless quotient is settled. */
export const settledAt = (from: readonly Explained[], index: number, read: Read): Decimal =>
  settle(numberAt(from, index, read))

/** The operands in words, with a sign between. */
export const joined =
  (sign: string): Operation['say'] =>
  ({ from }, operand) =>
    from.map(operand).join(sign)

/** The first operand in words, in a phrase. */
export const around =
  (before: string, after = ''): Operation['say'] =>
  ({ from }, operand) =>
    before + operand(from[0] as Explained) + after
