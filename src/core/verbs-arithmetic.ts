import type { Decimal, RoundingMode } from './decimal.ts'
import type { Amount, Clause, Explained } from './explained.ts'
import { made } from './explained.ts'
import type { Per, Times, Unit } from './units.ts'
import { perUnit, timesUnit } from './units.ts'

/* Amounts added, multiplied, rounded and shared out. */

/** All added up; the first part's unit is the unit of all. */
export function sum<U extends Unit>(
  parts: readonly [Amount<U>, ...Amount<NoInfer<U>>[]],
  words = '',
  clause?: Clause,
): Amount<U> {
  return made('sum', parts, parts[0].unit, words, clause)
}

/** `whole` less `part`; below zero where the part is the greater. */
export function difference<U extends Unit>(
  whole: Amount<U>,
  part: Amount<NoInfer<U>>,
  words = '',
  clause?: Clause,
): Amount<U> {
  return made('difference', [whole, part], whole.unit, words, clause)
}

/** Two amounts multiplied; their units cancel: 元/月 × 月 is 元. */
export function product<A extends Unit, B extends Unit>(
  a: Amount<A>,
  b: Amount<B>,
  words = '',
  clause?: Clause,
): Amount<Times<A, B>> {
  return made('product', [a, b], timesUnit(a.unit, b.unit) as Times<A, B>, words, clause)
}

/** One amount divided by another, which must not be zero. */
export function quotient<A extends Unit, B extends Unit>(
  a: Amount<A>,
  b: Amount<B>,
  words = '',
  clause?: Clause,
): Amount<Per<A, B>> {
  return made('quotient', [a, b], perUnit(a.unit, b.unit) as Per<A, B>, words, clause)
}

/** A percentage of an amount. */
export function share<U extends Unit>(
  whole: Amount<U>,
  rate: Amount<'%'>,
  words = '',
  clause?: Clause,
): Amount<U> {
  return made('share', [whole, rate], whole.unit, words, clause)
}

/** Rounded to `places` decimals (half up, up or down). Money lines are rounded to the fen by themselves. */
export function round<U extends Unit>(
  amount: Amount<U>,
  places: number,
  mode: RoundingMode = 'half-up',
  words = '',
  clause?: Clause,
): Amount<U> {
  return made('round', [amount], amount.unit, words, clause, { places, mode })
}

/** Rounded to the fen, where a rule goes on computing with the rounded line. */
export function toFen(amount: Amount<'元'>, words = '', clause?: Clause): Amount<'元'> {
  return round(amount, 2, 'half-up', words, clause)
}

/**
 * `whole` (already in fen) shared by weights to the fen: largest remainder, ties to the earlier
 * part; the parts add up to the whole exactly. At least one weight must be above zero.
 */
export function allocate(
  whole: Amount<'元'>,
  weights: readonly Amount<'1'>[],
  words: (index: number) => string,
  clause?: Clause,
): Amount<'元'>[] {
  const shares = made<readonly Decimal[], '元'>('allocation', [whole, ...weights], '元', '', clause)
  return weights.map((_, index) =>
    made('part', [shares as Explained], '元', words(index), clause, { index }),
  )
}
