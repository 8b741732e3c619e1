import type { IsoDate } from './dates.ts'
import type { Decimal } from './decimal.ts'
import type { Operation, Verb } from './operations.ts'
import type { PolicyDocument } from './policy.ts'
import type { Unit } from './units.ts'

/** Where a figure comes from: the clause of the rule's document, or an outside source named in full. */
export interface Clause {
  /** The clause's own number, such as 四（二）. */
  readonly at: string
  /** The clause in our own plain words. */
  readonly says: string
  /** The document it stands in, where that is not the rule's own. */
  readonly document?: PolicyDocument
  /** Set only when the figure is not from the bulletin: the outside document's name and number. */
  readonly outside?: string
}

/**
 * A value that remembers how it came about: the verb that made it, the explained values it was made
 * from, its own words and its clause. Steps, sheet, formulas and curve are all read off this tree.
 */
export interface Explained<V = unknown, U extends Unit = Unit> {
  readonly verb: Verb
  /** What it was made by; a leaf was not. */
  readonly operation: Operation | undefined
  readonly value: V
  readonly unit: U
  /** Its name in plain Chinese; empty where a value needs no name of its own. */
  readonly words: string
  readonly clause: Clause | undefined
  readonly from: readonly Explained[]
  /** What the verb needs besides its operands, such as an input's key or a list of options. */
  readonly detail: Detail
}

/** An exact decimal with its unit. */
export type Amount<U extends Unit = Unit> = Explained<Decimal, U>
/** A yes or no. */
export type Truth = Explained<boolean, '是否'>
/** One of a field's options. */
export type Choice<Option extends string = string> = Explained<Option, '选项'>
/** A day, ISO `YYYY-MM-DD`. */
export type Day = Explained<string, '日期'>

/** What a verb needs besides its operands. */
export type Detail = Readonly<{
  /** The key of the input that was given. */
  key?: string
  /** The options of a choice in the order of their values. */
  options?: readonly string[]
  /** The option a condition asks for; of a choice that was given, its words. */
  option?: string
  sign?: Sign
  /** Whether only complete steps count. */
  whole?: boolean
  /** The decimals that are rounded to. */
  places?: number
  mode?: 'half-up' | 'up' | 'down'
  /** Which part of an allocation, from 0. */
  index?: number
  calendar?: Calendar
  /** Whether the day that days are counted from is the first of them. */
  first?: boolean
  /** A day of the year, `MM-DD`. */
  yearly?: string
}>

/** What counting working days needs. */
export type Counting = Detail & Required<Pick<Detail, 'calendar' | 'first'>>

/** How a condition compares its two amounts. */
export type Sign = '≥' | '>' | '<' | '≤' | '='

/** A calendar of working days, brought in by the rules that need one. */
export interface Calendar {
  /** The last of `count` working days after a day (or from it on, where it counts), and the days off passed over. */
  after(
    day: IsoDate,
    count: number,
    first: boolean,
  ): { readonly day: IsoDate; readonly skipped: readonly { day: IsoDate; why: string }[] }
  /** Why a day is off; undefined where it is worked, and where the calendar does not know it. */
  whyOff(day: IsoDate): string | undefined
  /** Every day it knows, without a gap; `why` where it is a day off. */
  days(): readonly { readonly day: IsoDate; readonly why?: string | undefined }[]
}

/** The detail of a verb that needs none. */
export const NO_DETAIL: Detail = {}
const NOTHING: readonly Explained[] = []

/** A leaf: a value typed in, or one the clause fixes. */
export function leaf<V, U extends Unit>(
  verb: 'given' | 'fixed',
  value: V,
  unit: U,
  words: string,
  clause?: Clause,
  detail = NO_DETAIL,
): Explained<V, U> {
  return { verb, operation: undefined, value, unit, words, clause, from: NOTHING, detail }
}

/** A node: an operation applied to `from`. Its value comes from the operation, never from elsewhere. */
export function made<V, U extends Unit>(
  operation: Operation,
  from: readonly Explained[],
  unit: U,
  words: string,
  clause?: Clause,
  detail = NO_DETAIL,
): Explained<V, U> {
  const value = operation.compute(from, valueOf, detail) as V
  return { verb: operation.verb, operation, value, unit, words, clause, from, detail }
}

/** A condition that the reader answers by yes or no, with the clause that asks for it. */
export function cited(condition: Truth, clause: Clause): Truth {
  return { ...condition, clause }
}

function valueOf(explained: Explained): never {
  return explained.value as never
}
