import { fen, of, type Fraction } from './fraction.ts'
import type { Random } from './random.ts'

/** Inputs by key: canonical decimal text, ISO days, 'true' / 'false'; a list is an array. */
export type Inputs = Record<string, string | string[]>

/** One request as the reference sees it: every reading is set. */
export interface Asked {
  on: string
  readings: Record<string, string>
  inputs: Inputs
}

/**
 * `total` and `lines` as the contract writes them; `fields` are the input keys at fault, `may` those
 * that the contract lets be named beside them.
 */
export type Answer =
  | { status: 'ok'; total: string; lines: Record<string, string> }
  | { status: 'not-eligible' }
  | { status: 'invalid'; fields: string[]; may?: string[] }

/** What one rule of the rule book says, written without sight of the project's own code. */
export interface Reference {
  kind: string
  unit: string
  /** The units of lines whose unit is not the rule's. */
  lineUnits?: Record<string, string>
  /** The options of each reading; the first is the default. */
  readings: Record<string, readonly string[]>
  /** Validity of the rule, or of its document; a function where it depends on the inputs. */
  from: string | ((inputs: Inputs) => string)
  to: string | null
  /** Every status that the answers to `ask`'s inputs take: the driver fails on one more or less. */
  statuses: readonly Answer['status'][]
  /** Random and boundary inputs; a few not eligible or at odds with one another. */
  ask: (random: Random) => Inputs
  answer: (inputs: Inputs, readings: Record<string, string>, on: string) => Answer
}

export const notEligible: Answer = { status: 'not-eligible' }

export function invalid(...fields: string[]): Answer {
  return { status: 'invalid', fields }
}

/** At fault as soon as a divisor is: only that need be named, the others may. */
export function divisorAtFault(divisors: string[], others: string[]): Answer {
  return { status: 'invalid', fields: divisors, may: others }
}

/** A date or a quantity, with the lines named. */
export function ok(total: string, lines: Record<string, string> = {}): Answer {
  return { status: 'ok', total, lines }
}

/** Yes or no, with the lines named. */
export function check(yes: boolean, lines: Record<string, string> = {}): Answer {
  return ok(yes ? 'yes' : 'no', lines)
}

/** Money by line; the total adds the lines as rounded. */
export function sum(parts: Record<string, Fraction>): Answer {
  const lines = Object.entries(parts).map(([id, part]): [string, string] => [id, fen(part)])
  const total = lines.reduce((all, [, line]) => all.plus(of(line)), of(0))
  return ok(fen(total), Object.fromEntries(lines))
}

/** An amount whose only line is `amount`, as a money rule without named lines has. */
export function amount(total: string): Answer {
  return { status: 'ok', total, lines: { amount: total } }
}

/** The text of an input that is not a list; an error where it was not asked. */
export function given(inputs: Inputs, key: string): string {
  const value = inputs[key]
  if (typeof value !== 'string') throw new TypeError(`no text for ${key}`)
  return value
}
